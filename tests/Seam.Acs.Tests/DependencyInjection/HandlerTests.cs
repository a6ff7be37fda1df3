using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;

namespace Seam.Acs.Tests;

/// <summary>What requests pass on their way, as a server sees it.</summary>
public sealed class HandlerTests
{
    private const string Refused =
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task An_app_wide_resilience_handler_never_repeats_a_create(bool defaultsFirst, bool synchronously)
    {
        using var logs = new LogLines();
        await using var server = new SocketServer((_, stream) => SocketServer.WriteAsync(stream, Refused));
        await using var provider = Registered.Build(
            services =>
            {
                if (defaultsFirst)
                    services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler());
                services.AddSeamClient(options => Set(options, server));
                if (!defaultsFirst)
                    services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler());
            },
            logs
        );

        var failure = await Assert.ThrowsAsync<SeamApiException>(() =>
            provider.Client().Call(synchronously, Things.Create)
        );

        Assert.True(failure.OutcomeUnknown);
        Assert.Equal(1, server.Requests);
        Assert.Contains("KeepAppWideResilienceHandlers", Assert.Single(logs.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_wide_hedging_handler_never_repeats_a_create()
    {
        await using var server = new SocketServer((_, stream) => SocketServer.WriteAsync(stream, Refused));
        await using var provider = Registered.Build(services =>
        {
            services.ConfigureHttpClientDefaults(builder => builder.AddStandardHedgingHandler());
            services.AddSeamClient(options => Set(options, server));
        });

        await Assert.ThrowsAsync<SeamApiException>(() => provider.Client().Call(false, Things.Create));

        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task App_wide_resilience_handlers_stay_where_the_options_say_so()
    {
        using var logs = new LogLines();
        await using var server = new SocketServer((_, stream) => SocketServer.WriteAsync(stream, Refused));
        await using var provider = Registered.Build(
            services =>
            {
                services.ConfigureHttpClientDefaults(Twice);
                services.AddSeamClient(options =>
                {
                    Set(options, server);
                    options.KeepAppWideResilienceHandlers = true;
                });
            },
            logs
        );

        await Assert.ThrowsAsync<SeamApiException>(() => provider.Client().Call(false, Things.Create));

        Assert.Equal(2, server.Requests);
        Assert.DoesNotContain(logs.Warnings, line => line.Contains("Seam.Acs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_resilience_handler_on_the_clients_own_builder_stays_and_is_warned_of()
    {
        using var logs = new LogLines();
        await using var server = new SocketServer((_, stream) => SocketServer.WriteAsync(stream, Refused));
        await using var provider = Registered.Build(
            services => Twice(services.AddSeamClient(options => Set(options, server))),
            logs
        );

        await Assert.ThrowsAsync<SeamApiException>(() => provider.Client().Call(false, Things.Create));

        Assert.Equal(2, server.Requests);
        Assert.Contains(logs.Warnings, line => line.Contains("delivered twice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warnings_go_where_the_options_send_the_clients_messages()
    {
        using var containers = new LogLines();
        using var own = new LogLines();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(own));
        await using var provider = Registered.Build(
            services =>
            {
                services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler());
                Twice(
                    services.AddSeamClient(options =>
                    {
                        options.ApiKey = Registered.Key;
                        options.LoggerFactory = factory;
                    })
                );
            },
            containers
        );

        provider.Client();

        Assert.Equal(
            [SeamDiagnostics.LoggerCategory, SeamDiagnostics.LoggerCategory],
            own.All.Select(line => line.Category)
        );
        Assert.Contains(own.Warnings, line => line.Contains("were taken out", StringComparison.Ordinal));
        Assert.Contains(own.Warnings, line => line.Contains("delivered twice", StringComparison.Ordinal));
        Assert.DoesNotContain(containers.All, line => line.Category == SeamDiagnostics.LoggerCategory);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Own_handlers_see_each_attempt_in_their_order(bool synchronously)
    {
        var time = new TestTime();
        var script = new Script(Script.Answer(503), Script.Ok());
        List<string> seen = [];
        await using var provider = Registered.Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            services.ConfigureHttpClientDefaults(builder =>
                builder
                    .AddHttpMessageHandler(() => new Noting("app", seen))
                    .ConfigureHttpClient(client => client.Timeout = TimeSpan.FromTicks(1))
            );
            services
                .AddSeamClient(options => options.ApiKey = Registered.Key)
                .AddHttpMessageHandler(() => new Noting("outer", seen))
                .AddHttpMessageHandler(() => new Noting("inner", seen))
                .ConfigurePrimaryHttpMessageHandler(() => script);
        });

        await provider.Client().Call(synchronously, Things.Get);

        Assert.Equal(["app", "outer", "inner", "app", "outer", "inner"], seen);
        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task App_wide_primary_handler_and_connection_settings_apply(bool isPrimary)
    {
        var script = new Script(Script.Ok());
        SocketsHttpHandler? connections = null;
        await using var provider = Registered.Build(services =>
        {
            services.AddSeamClient(options => options.ApiKey = Registered.Key);
            services.ConfigureHttpClientDefaults(builder =>
            {
                if (isPrimary)
                    builder.ConfigurePrimaryHttpMessageHandler(() => script);
                else
                    builder.UseSocketsHttpHandler((handler, _) => connections = handler);
            });
        });

        var client = provider.Client();

        if (isPrimary)
            await client.Call(false, Things.Get);
        Assert.Equal(isPrimary ? 1 : 0, script.Requests.Count);
        Assert.Equal(isPrimary ? null : false, connections?.AllowAutoRedirect);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_factorys_loggers_tell_nothing(bool synchronously)
    {
        using var logs = new LogLines();
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        await using var provider = Registered.Build(
            services =>
            {
                services.AddSeamClient(options => Set(options, server));
                services.ConfigureHttpClientDefaults(builder => builder.AddDefaultLogger());
            },
            logs
        );

        await provider.Client().Call(synchronously, Things.Get);

        Assert.DoesNotContain(logs.All, line => line.Category.Contains("HttpClient", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.All, line => line.Text.Contains(Registered.Key, StringComparison.Ordinal));
        Assert.DoesNotContain(logs.All, line => line.Text.Contains("thing_id", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Loggers_that_the_user_asks_for_hide_headers()
    {
        using var logs = new LogLines();
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        await using var provider = Registered.Build(
            services => services.AddSeamClient(options => Set(options, server)).AddDefaultLogger(),
            logs
        );

        await provider.Client().Call(false, Things.Get);

        Assert.Contains(logs.All, line => line.Category.Contains("HttpClient", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.All, line => line.Text.Contains(Registered.Key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_connection_serves_calls_one_after_another(bool synchronously)
    {
        await using var server = new SocketServer((_, stream) => SocketServer.AnswerAsync(stream, Things.Body));
        await using var provider = Registered.Build(services =>
            services.AddSeamClient(options => Set(options, server))
        );

        for (var call = 0; call < 20; call++)
            Assert.Equal(Things.Lamp, await provider.Client().Call(synchronously, Things.Create));

        Assert.Equal(20, server.Requests);
        Assert.Equal(1, server.Connections);
    }

    private static void Set(SeamClientOptions options, SocketServer server)
    {
        options.ApiKey = Registered.Key;
        options.Endpoint = server.Url;
        options.MaxRetries = 0;
    }

    private static void Twice(IHttpClientBuilder builder) =>
        builder.AddResilienceHandler(
            "twice",
            pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.Zero })
        );

    private sealed class Noting(string name, List<string> seen) : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(name);
            return base.Send(request, cancellationToken);
        }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            seen.Add(name);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
