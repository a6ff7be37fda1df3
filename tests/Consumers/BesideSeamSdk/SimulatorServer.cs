using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Seam.Acs.Testing;

/// <summary>The simulator over HTTP, as Seam's own SDK takes an address and no handler.</summary>
internal sealed class SimulatorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _simulator;

    private SimulatorServer(WebApplication app, HttpMessageInvoker simulator)
    {
        _app = app;
        _simulator = simulator;
    }

    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<SimulatorServer> StartAsync(SeamSimulator simulator)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var invoker = new HttpMessageInvoker(simulator.CreateHandler());
        app.Run(context => PassOnAsync(context, invoker, simulator.Endpoint));
        await app.StartAsync();
        return new SimulatorServer(app, invoker);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _simulator.Dispose();
    }

    private static async Task PassOnAsync(HttpContext context, HttpMessageInvoker simulator, Uri endpoint)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(endpoint, context.Request.Path + context.Request.QueryString.Value)
        );
        request.Headers.TryAddWithoutValidation("authorization", context.Request.Headers.Authorization.AsEnumerable());
        if (context.Request.ContentType is { } type)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("content-type", type);
        }

        using var answer = await simulator.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body);
    }
}
