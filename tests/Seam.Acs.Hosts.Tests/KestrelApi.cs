using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Hosts.Tests;

/// <summary>An API of Kestrel with one space, on plain HTTP.</summary>
internal sealed class KestrelApi(WebApplication app) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _requests = new();

    /// <summary>Gets the protocol and the target of each request.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public Uri Url => new(app.Urls.Single());

    public static async Task<KestrelApi> StartAsync(HttpProtocols protocols = HttpProtocols.Http1)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols)
        );
        var api = new KestrelApi(builder.Build());
        await api.StartAsync();
        return api;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task StartAsync()
    {
        app.Map(
            "/spaces/{method}",
            (HttpRequest request) =>
            {
                _requests.Enqueue($"{request.Protocol} {request.Path}{request.QueryString}");
                return Results.Text(
                    """{"spaces":[{"space_id":"1","name":"Lobby"}],"space":{"space_id":"1","name":"Lobby"},"ok":true}""",
                    "application/json"
                );
            }
        );
        return app.StartAsync();
    }
}
