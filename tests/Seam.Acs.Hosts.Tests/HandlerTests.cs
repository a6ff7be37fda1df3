using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Seam.Acs.Testing;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Handlers of the user that fail by themselves, or have no code for synchronous calls.</summary>
public sealed partial class HandlerTests : IDisposable
{
    private const string Secret = "seam_secret_of_a_vault";

    private readonly SeamSimulator _simulator = new();
    private readonly LogLines _logs = new();

    public static TheoryData<bool, bool> Ways =>
        new()
        {
            { true, true },
            { true, false },
            { false, true },
            { false, false },
        };

    public void Dispose() => _logs.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Synchronous_call_over_a_handler_without_Send_is_known_as_not_sent(bool isRegistered)
    {
        using var primary = new AsyncOnly();
        await using var client = Connect(isRegistered, primary);

        var failure = Assert.Throws<SeamTransportException>(() => client.Seam.Spaces.Create(name: "Lobby"));

        Assert.Equal(
            $"spaces/create: the handler {typeof(AsyncOnly)} failed (NotSupportedException). Attempts: 1. A synchronous call "
                + "needs a handler that overrides Send. Override Send, or call the asynchronous method. It had no effect.",
            failure.Message
        );
        Assert.False(failure.OutcomeUnknown);
        Assert.IsType<NotSupportedException>(failure.InnerException);
        Assert.Equal(0, primary.Requests);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Handler_that_fails_before_it_sends_is_named_and_the_create_had_no_effect(
        bool isRegistered,
        bool synchronously
    )
    {
        await using var client = Connect(
            isRegistered,
            _simulator.CreateHandler(),
            new Passing(),
            new Authorizing(),
            new Passing()
        );

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CreateAsync(client.Seam, synchronously));

        Assert.Equal(
            $"spaces/create: the handler {typeof(Authorizing)} failed (KeyNotFoundException). Attempts: 1. It had no effect.",
            failure.Message
        );
        Assert.False(failure.OutcomeUnknown);
        Assert.Empty(_simulator.Requests);
        Assert.DoesNotContain(_logs.All, line => line.Text.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Handler_whose_own_HTTP_call_fails_is_named_and_the_create_had_no_effect(
        bool isRegistered,
        bool synchronously
    )
    {
        foreach (var wraps in new[] { true, false })
        {
            await using var client = Connect(
                isRegistered,
                _simulator.CreateHandler(),
                new Passing(),
                new AskingOver(wraps),
                new Both()
            );

            var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
                CreateAsync(client.Seam, synchronously, new SeamRequestOptions { MaxRetries = 0 })
            );

            Assert.StartsWith(
                $"spaces/create: the handler {typeof(AskingOver)} failed "
                    + $"({(wraps ? nameof(InvalidOperationException) : nameof(HttpRequestException))}).",
                failure.Message,
                StringComparison.Ordinal
            );
            Assert.False(failure.OutcomeUnknown);
            Assert.Empty(_simulator.Requests);
        }
    }

    /// <summary>The server is not there, and the handlers above only pass on.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Failure_of_the_network_below_the_handlers_names_the_server(bool isRegistered, bool synchronously)
    {
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        await using var client = Connect(isRegistered, sockets, new Passing(), new Derived(), new Awaiting());

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            CreateAsync(client.Seam, synchronously, new SeamRequestOptions { MaxRetries = 0 })
        );

        Assert.Contains(
            "seam.simulator.test could not be reached, or broke off (",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Handler_that_fails_after_the_response_is_named_and_the_outcome_is_unknown(
        bool isRegistered,
        bool synchronously
    )
    {
        await using var client = Connect(isRegistered, _simulator.CreateHandler(), new Inspecting());

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CreateAsync(client.Seam, synchronously));

        Assert.Contains(
            $"the handler {typeof(Inspecting)} failed (FormatException)",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.True(failure.OutcomeUnknown);
        Assert.Single(_simulator.Requests);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Failure_of_the_network_that_a_handler_wraps_leaves_the_outcome_unknown(
        bool isRegistered,
        bool synchronously
    )
    {
        await using var client = Connect(isRegistered, _simulator.CreateHandler(), new Wrapping());

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() => CreateAsync(client.Seam, synchronously));

        Assert.Contains(
            "could not be reached, or broke off (AggregateException)",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.True(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_without_Send_above_the_primary_is_warned_of_when_the_client_is_created(bool isRegistered)
    {
        await using var client = Connect(
            isRegistered,
            _simulator.CreateHandler(),
            new Passing(),
            new Authorizing(),
            new Counting()
        );

        var warning = Assert.Single(_logs.All);

        Assert.Equal((14, "HandlerWithoutSend"), (warning.Event.Id, warning.Event.Name));
        Assert.Equal(LogLevel.Warning, warning.Level);
        Assert.Equal(
            $"The handler {typeof(Counting)} overrides SendAsync but not Send, so synchronous calls bypass it. Override Send "
                + "too.",
            warning.Text
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Handler_whose_base_overrides_Send_is_not_warned_of(bool isRegistered)
    {
        await using var client = Connect(isRegistered, _simulator.CreateHandler(), new Derived());

        Assert.Empty(_logs.All);
    }

    [Fact]
    public async Task Framework_handlers_are_not_warned_of()
    {
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        await using var alone = Connect(isRegistered: false, sockets);
        await using var registered = Connect(isRegistered: true, primary: null);

        Assert.Empty(_logs.All);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Disposed_handler_is_named(bool isRegistered)
    {
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        await using var client = Connect(isRegistered, sockets);
        sockets.Dispose();

        var failure = await Assert.ThrowsAsync<SeamTransportException>(() =>
            CreateAsync(client.Seam, synchronously: false)
        );

        Assert.Contains(
            "the handler System.Net.Http.SocketsHttpHandler failed (ObjectDisposedException)",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.False(failure.OutcomeUnknown);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Synchronous_call_over_a_test_server_says_what_is_missing(bool isRegistered)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        await app.StartAsync();
        await using var client = Connect(isRegistered, app.GetTestServer().CreateHandler());

        var failure = Assert.Throws<SeamTransportException>(() => client.Seam.Spaces.Create(name: "Lobby"));

        Assert.Contains("Override Send, or call the asynchronous method.", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.OutcomeUnknown);
    }

    private static Task<Space> CreateAsync(SeamClient seam, bool synchronously, SeamRequestOptions? options = null) =>
        synchronously
            ? Task.Run(() => seam.Spaces.Create(name: "Lobby", options: options))
            : seam.Spaces.CreateAsync(name: "Lobby", options: options);

    /// <summary>Creates a client over handlers, the outermost first.</summary>
    private Connected Connect(bool isRegistered, HttpMessageHandler? primary, params DelegatingHandler[] handlers)
    {
        if (isRegistered)
        {
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.AddProvider(_logs));
            var builder = services.AddSeamClient(Set);
            if (primary is not null)
                builder.ConfigurePrimaryHttpMessageHandler(() => primary);
            foreach (var handler in handlers)
                builder.AddHttpMessageHandler(() => handler);
            var provider = services.BuildServiceProvider();
            return new Connected(provider.GetRequiredService<SeamClient>(), provider);
        }

        var loggers = LoggerFactory.Create(logging => logging.AddProvider(_logs));
        var outermost = primary;
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = outermost!;
            outermost = handler;
        }

        var options = new SeamClientOptions { HttpMessageHandler = outermost, LoggerFactory = loggers };
        Set(options);
        return new Connected(new SeamClient(options), loggers);
    }

    private void Set(SeamClientOptions options)
    {
        options.ApiKey = _simulator.ApiKey;
        options.Endpoint = _simulator.Endpoint;
    }

    private sealed record Connected(SeamClient Seam, IDisposable Owner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Seam.Dispose();
            Owner.Dispose();
            return default;
        }
    }
}
