using System.Net;
using System.Net.Sockets;

namespace LearningItems.Cli.Tests.Providers;

/// <summary>An address of this machine at which nothing listens.</summary>
internal static class ClosedPort
{
    public static Uri Uri
    {
        get
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            listener.Stop();
            return new Uri($"http://127.0.0.1:{port}/v1");
        }
    }
}
