using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Seam.Acs.Simulator.Tests;

/// <summary>A server of a program that takes webhooks, and answers them as it is told.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<(byte[] Body, Dictionary<string, string> Headers)> _received = Channel.CreateUnbounded<(
        byte[],
        Dictionary<string, string>
    )>();

    private WebhookReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            context.Response.StatusCode = Status;
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString());
            _received.Writer.TryWrite((body.ToArray(), headers));
        });
    }

    public int Status { get; set; } = 200;

    public string Address => _app.Urls.Single() + "/hook";

    public static async Task<WebhookReceiver> StartAsync()
    {
        var receiver = new WebhookReceiver();
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>The next delivery, verified.</summary>
    public async Task<SeamEvent> NextAsync(SeamWebhook webhook)
    {
        var (body, headers) = await _received.Reader.ReadAsync(TestContext.Current.CancellationToken);
        return webhook.Verify(body, headers);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
