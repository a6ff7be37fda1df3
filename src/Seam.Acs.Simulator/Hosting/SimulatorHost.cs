using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Seam.Acs.Simulator;

/// <summary>The server: the API, the page and the control API at one address on loopback.</summary>
internal sealed class SimulatorHost : IAsyncDisposable
{
    // How late a page may show what time alone changes.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;
    private readonly TimeProvider _machine;
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SimulatorHost(Socket socket, World world, TimeProvider machine)
    {
        World = world;
        _machine = machine;
        // Nothing but this program decides how it serves: no settings from files or variables, no log of requests.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseSockets(sockets => sockets.CreateBoundListenSocket = _ => socket)
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(socket.LocalEndPoint!);
            });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, CallerLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopTime);
        _app = builder.Build();
        _app.Use(GuardAsync);
        _app.UseRouting();
        PageFiles.Map(_app);
        new ControlApi(world, _app.Lifetime.ApplicationStopping).Map(_app);
        _app.MapFallback("{**path}", new ApiEndpoint(world, machine).AnswerAsync);
    }

    public World World { get; }

    /// <summary>Takes the port, makes the building and serves it.</summary>
    /// <param name="port">The port; 0: a free one.</param>
    /// <param name="machine">The machine's clock.</param>
    /// <param name="begin">Makes the building, given the address.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="SimulatorException">The port cannot be had, or the building not be made.</exception>
    public static async Task<SimulatorHost> StartAsync(
        int port,
        TimeProvider machine,
        Func<string, World> begin,
        CancellationToken cancellationToken
    )
    {
        // The building's answers name its address, which must be known before the building is made.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        SimulatorHost? host = null;
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            host = new SimulatorHost(socket, begin($"http://{socket.LocalEndPoint}"), machine);
            await host._app.StartAsync(cancellationToken);
            return host;
        }
        catch (Exception failure)
        {
            socket.Dispose();
            if (host is not null)
                await host.DisposeAsync();
            if (failure is SocketException or AddressInUseException or IOException)
                throw new SimulatorException(ExitCode.Port, $"Port {port} cannot be used: {failure.Message}", failure);
            throw;
        }
    }

    /// <summary>Serves until it is told to end.</summary>
    /// <exception cref="SimulatorException">The state can no longer be kept.</exception>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] running = [FollowTimeAsync(end.Token), new WebhookDeliveries(World, _machine).RunAsync(end.Token)];
        var ended = await Task.WhenAny([.. running, _failed.Task]);
        await end.CancelAsync();
        await _app.StopAsync(CancellationToken.None);
        await ended;
        await Task.WhenAll(running);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task FollowTimeAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Tick, _machine);
        using var end = cancellationToken.Register(timer.Dispose);
        while (await timer.WaitForNextTickAsync(CancellationToken.None))
            World.FollowTime();
    }

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (LoopbackGuard.Refuse(context.Request) is { } why)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync(why);
            return;
        }
        try
        {
            await next(context);
        }
        catch (SimulatorException failure)
        {
            // What could not be kept must not be answered either.
            _failed.TrySetException(failure);
            context.Abort();
        }
    }
}
