using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace LearningItems.Postgres.Tests.Server;

/// <summary>A cluster of its own for the tests of a run: on 127.0.0.1, at a port that was free, with data and socket in a temporary folder, and fsync on as in production.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private string? _directory;
    private int _port;
    private int _schemas;

    private string Data => Path.Combine(_directory!, "data");

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Missing is not null)
        {
            return;
        }

        _directory = await PostgresPrograms.NewDirectoryAsync();
        AppDomain.CurrentDomain.ProcessExit += Remove;
        await PostgresPrograms.RunAsync("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        _port = FreePort();
        await PostgresPrograms.RunAsync(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_directory, "log"), "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_directory} -c max_connections=200 -c shared_buffers=64MB -c recovery_init_sync_method=syncfs -c checkpoint_timeout=30s", "start");
    }

    public async Task DisposeAsync()
    {
        if (_directory is null)
        {
            return;
        }

        AppDomain.CurrentDomain.ProcessExit -= Remove;
        await StopAsync();
    }

    /// <summary>The database, as its owner or another role.</summary>
    public NpgsqlDataSource Open(string user = "postgres") =>
        NpgsqlDataSource.Create($"Host=127.0.0.1;Port={_port};Username={user};Database=postgres;Maximum Pool Size=40;Timeout=5;Command Timeout=30;SSL Mode=Disable;GSS Encryption Mode=Disable");

    /// <summary>The name of a schema that no other test has.</summary>
    public string NewSchema() => $"test_{Interlocked.Increment(ref _schemas)}";

    /// <summary>Kills the server's processes and starts it again: connections are lost, what was committed is not.</summary>
    public Task RestartAsync() => PostgresPrograms.RunAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "restart");

    private async Task StopAsync()
    {
        try
        {
            await PostgresPrograms.RunAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        }
        finally
        {
            Directory.Delete(_directory!, recursive: true);
            _directory = null;
        }
    }

    // A host that is ended in the middle of a test disposes of no fixture.
    private void Remove(object? sender, EventArgs e) => StopAsync().GetAwaiter().GetResult();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
