using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>What an app configures for all of its HTTP clients.</summary>
public sealed class AppWideHttpTests : IDisposable
{
    private readonly SeamSimulator _simulator = new();
    private readonly LogLines _logs = new();

    public void Dispose() => _logs.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Primary_handler_of_the_app_carries_the_calls(bool isAppFirst)
    {
        await using var provider = Build(
            isAppFirst,
            http => http.ConfigurePrimaryHttpMessageHandler(() => _simulator.CreateHandler())
        );

        await provider.GetRequiredService<SeamClient>().Spaces.ListAsync();

        Assert.Single(_simulator.Requests);
        Assert.Empty(_logs.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Proxy_of_the_app_carries_the_calls(bool isAppFirst)
    {
        var proxy = new Recorded();
        await using var provider = Build(
            isAppFirst,
            http => http.UseSocketsHttpHandler((handler, _) => handler.Proxy = proxy),
            options =>
            {
                options.Endpoint = new Uri("http://seam.invalid");
                options.AllowUnencryptedEndpoint = true;
                options.MaxRetries = 0;
            }
        );

        await Assert.ThrowsAsync<SeamTransportException>(() =>
            provider.GetRequiredService<SeamClient>().Spaces.ListAsync()
        );

        Assert.Equal("seam.invalid", Assert.Single(proxy.Hosts));
        Assert.DoesNotContain(_logs.All, line => line.Event.Id == 15);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_of_the_app_that_follows_redirects_is_not_used_and_warned_of(bool isAppFirst)
    {
        var proxy = new Recorded();
        await using var provider = Build(
            isAppFirst,
            http => http.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { Proxy = proxy }),
            options =>
            {
                options.Endpoint = new Uri("http://127.0.0.1:1");
                options.MaxRetries = 0;
            }
        );

        await Assert.ThrowsAsync<SeamTransportException>(() =>
            provider.GetRequiredService<SeamClient>().Spaces.ListAsync()
        );

        Assert.Empty(proxy.Hosts);
        var warning = _logs.All.First();
        Assert.Equal(
            (15, "AppWideHandlerNotUsed", LogLevel.Warning),
            (warning.Event.Id, warning.Event.Name, warning.Level)
        );
        Assert.Equal(
            "Seam.Acs does not use the primary handler for all HTTP clients of the app, because its "
                + "System.Net.Http.SocketsHttpHandler follows redirects, which could send tokens and PINs to any host. Set "
                + "AllowAutoRedirect to false, or give the client a primary handler of its own.",
            warning.Text
        );
    }

    /// <summary>The app may allow redirects on the handler that it is given, which is the client's own.</summary>
    [Fact]
    public async Task Connections_of_the_client_follow_no_redirects_though_the_app_allows_them()
    {
        SocketsHttpHandler? seen = null;
        await using var provider = Build(
            isAppFirst: true,
            http =>
                http.UseSocketsHttpHandler(
                    (handler, _) =>
                    {
                        handler.AllowAutoRedirect = true;
                        seen = handler;
                    }
                )
        );

        provider.GetRequiredService<SeamClient>();

        Assert.False(seen!.AllowAutoRedirect);
        Assert.False(seen.UseCookies);
        Assert.Equal(DecompressionMethods.All, seen.AutomaticDecompression);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_of_the_client_wins_over_the_apps(bool inOptions)
    {
        await using var provider = Build(
            isAppFirst: true,
            http => http.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler()),
            options => options.HttpMessageHandler = inOptions ? _simulator.CreateHandler() : null,
            own =>
            {
                if (!inOptions)
                    own.ConfigurePrimaryHttpMessageHandler(() => _simulator.CreateHandler());
            }
        );

        await provider.GetRequiredService<SeamClient>().Spaces.ListAsync();

        Assert.Single(_simulator.Requests);
        Assert.DoesNotContain(_logs.All, line => line.Event.Id == 15);
    }

    private ServiceProvider Build(
        bool isAppFirst,
        Action<IHttpClientBuilder> app,
        Action<SeamClientOptions>? configure = null,
        Action<IHttpClientBuilder>? own = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_logs));
        if (isAppFirst)
            services.ConfigureHttpClientDefaults(app);
        var builder = services.AddSeamClient(options =>
        {
            options.ApiKey = _simulator.ApiKey;
            options.Endpoint = _simulator.Endpoint;
            configure?.Invoke(options);
        });
        own?.Invoke(builder);
        if (!isAppFirst)
            services.ConfigureHttpClientDefaults(app);
        return services.BuildServiceProvider();
    }

    /// <summary>A proxy that is asked for each host, and is not there.</summary>
    private sealed class Recorded : IWebProxy
    {
        public List<string> Hosts { get; } = [];

        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination)
        {
            Hosts.Add(destination.Host);
            return new Uri("http://127.0.0.1:1");
        }

        public bool IsBypassed(Uri host) => false;
    }
}
