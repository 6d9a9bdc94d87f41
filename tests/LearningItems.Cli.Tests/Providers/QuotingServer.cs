using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>
/// A server on loopback that accepts no key and quotes the headers it was sent, in both formats. Made of sockets: with the framework of a web server the
/// tests would lose the assemblies that it shares with the program, which then could not be run as a process.
/// </summary>
/// <param name="status">What it answers with.</param>
internal sealed class QuotingServer(string status = "401 Unauthorized") : IDisposable
{
    private readonly ConcurrentQueue<string> _headers = [];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public string Address => $"http://{_listener.LocalEndpoint}";

    /// <summary>The headers of every request.</summary>
    public IReadOnlyList<string> Headers => [.. _headers];

    public void Start()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task AnswerAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var headers = new StringBuilder();
        var length = 0;
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            headers.AppendLine(line);
            length = line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase) ? int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture) : length;
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length]); // of nothing it would wait for more
        }

        _headers.Enqueue(headers.ToString());
        var body = JsonSerializer.SerializeToUtf8Bytes(new { type = "error", error = new { type = "authentication_error", message = headers.ToString() } });
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nLocation: {ClosedPort.Uri}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        await stream.WriteAsync(body);
    }
}
