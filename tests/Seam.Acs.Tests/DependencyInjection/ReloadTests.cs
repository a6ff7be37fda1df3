using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Tests;

/// <summary>A configuration that is reloaded changes the credential of a client that runs.</summary>
public sealed class ReloadTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_next_call_has_the_new_credential(bool synchronously)
    {
        var script = new Script(Script.Ok());
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        await using var provider = Build(configuration, script);
        var client = provider.Client();
        await client.Call(synchronously, Things.Get);
        Assert.Throws<SeamConfigurationException>(() => client.ForWorkspace("w1"));

        configuration["Seam:ApiKey"] = "";
        configuration["Seam:PersonalAccessToken"] = "seam_at_second";
        configuration["Seam:WorkspaceId"] = "w2";
        configuration.Reload();
        await client.Call(synchronously, Things.Get);
        await client.ForWorkspace("w3").Call(synchronously, Things.Get);

        Assert.Equal(
            [("Bearer seam_first", null), ("Bearer seam_at_second", "w2"), ("Bearer seam_at_second", "w3")],
            script.Requests.Select(sent =>
                (sent.Headers["authorization"], sent.Headers.GetValueOrDefault("seam-workspace"))
            )
        );
        Assert.Same(client, provider.Client());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_for_another_workspace_follows_too(bool synchronously)
    {
        var script = new Script(Script.Ok());
        var configuration = Configuration(("Seam:PersonalAccessToken", "seam_at_first"), ("Seam:WorkspaceId", "w1"));
        await using var provider = Build(configuration, script);
        var other = provider.Client().ForWorkspace("w2");
        await other.Call(synchronously, Things.Get);

        configuration["Seam:PersonalAccessToken"] = "seam_at_second";
        configuration.Reload();
        await other.Call(synchronously, Things.Get);

        Assert.Equal(
            [("Bearer seam_at_first", "w2"), ("Bearer seam_at_second", "w2")],
            script.Requests.Select(sent => (sent.Headers["authorization"], sent.Headers["seam-workspace"]))
        );
    }

    [Fact]
    public async Task A_call_whose_credential_was_refused_goes_again_with_the_reloaded_one()
    {
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        var script = new Script(
            cancellationToken =>
            {
                configuration["Seam:ApiKey"] = "seam_second";
                configuration.Reload();
                return Script.Answer(401)(cancellationToken);
            },
            Script.Ok()
        );
        await using var provider = Build(configuration, script);

        await provider.Client().Call(false, Things.Create);

        Assert.Equal(
            ["Bearer seam_first", "Bearer seam_second"],
            script.Requests.Select(sent => sent.Headers["authorization"])
        );
    }

    [Fact]
    public async Task A_mistake_leaves_the_credential_as_it_was_and_is_told_once()
    {
        using var logs = new LogLines();
        var script = new Script(Script.Ok());
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        await using var provider = Build(configuration, script, logs);
        var client = provider.Client();

        configuration["Seam:ApiKey"] = "not a key";
        Assert.Throws<AggregateException>(configuration.Reload);
        await client.Call(false, Things.Get);
        await client.Call(true, Things.Get);
        configuration["Seam:ApiKey"] = "seam_second";
        configuration.Reload();
        await client.Call(false, Things.Get);

        Assert.Equal(
            ["Bearer seam_first", "Bearer seam_first", "Bearer seam_second"],
            script.Requests.Select(sent => sent.Headers["authorization"])
        );
        Assert.Contains("keeps its credential", Refused(logs), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Logger_that_throws_for_a_mistake_does_not_fail_the_next_call(bool synchronously)
    {
        using var logs = new BrokenLogs();
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        await using var provider = Build(configuration, new Script(Script.Ok()), logs);
        var client = provider.Client();
        configuration["Seam:ApiKey"] = "not a key";
        Assert.Throws<AggregateException>(configuration.Reload);

        Assert.Equal(Things.Lamp, await client.Call(synchronously, Things.Get));

        Assert.True(logs.HasThrown);
    }

    [Theory]
    [InlineData("TokenProvider")]
    [InlineData("PublishableKey")]
    public async Task A_credential_of_a_kind_that_cannot_be_taken_up_is_refused_once(string kind)
    {
        using var logs = new LogLines();
        var script = new Script(Script.Ok());
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        await using var provider = Registered.Build(
            services =>
                services
                    .AddSeamClient(configuration.GetSection("Seam"))
                    .Services.AddSeamClient(options =>
                        options.TokenProvider =
                            kind == "TokenProvider" && options.ApiKey is null ? () => "seam_second" : null
                    )
                    .ConfigurePrimaryHttpMessageHandler(() => script),
            logs
        );
        var client = provider.Client();

        configuration["Seam:ApiKey"] = "";
        if (kind == "PublishableKey")
        {
            configuration["Seam:PublishableKey"] = "seam_pk_second";
            configuration["Seam:UserIdentifierKey"] = "resident-1";
        }
        configuration.Reload();
        await client.Call(false, Things.Get);
        await client.Call(true, Things.Get);

        Assert.Equal(
            ["Bearer seam_first", "Bearer seam_first"],
            script.Requests.Select(sent => sent.Headers["authorization"])
        );
        Assert.Contains(kind, Refused(logs), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_credential_for_another_endpoint_is_not_sent_to_the_old_one(bool synchronously)
    {
        using var logs = new LogLines();
        var script = new Script(Script.Ok());
        var configuration = Configuration(("Seam:ApiKey", "seam_first"), ("Seam:Endpoint", "https://first.test"));
        await using var provider = Build(configuration, script, logs);
        var client = provider.Client();

        configuration["Seam:Endpoint"] = "https://second.test";
        configuration.Reload();
        await client.Call(synchronously, Things.Get);
        Assert.DoesNotContain(logs.All, line => line.Level == LogLevel.Error);
        configuration["Seam:ApiKey"] = "seam_second";
        configuration.Reload();
        await client.Call(synchronously, Things.Get);
        await client.Call(synchronously, Things.Get);
        Assert.Contains("Endpoint", Refused(logs), StringComparison.Ordinal);
        configuration["Seam:Endpoint"] = "https://first.test/";
        configuration.Reload();
        await client.Call(synchronously, Things.Get);

        Assert.Equal(
            ["Bearer seam_first", "Bearer seam_first", "Bearer seam_first", "Bearer seam_second"],
            script.Requests.Select(sent => sent.Headers["authorization"])
        );
        Assert.All(script.Requests, sent => Assert.Equal("first.test", new Uri(sent.Url).Host));
    }

    [Theory]
    [InlineData("PublishableKey=seam_pk_second")]
    [InlineData("UserIdentifierKey=resident-2")]
    [InlineData("PublishableKey= UserIdentifierKey= ApiKey=seam_second")]
    public async Task A_publishable_key_and_its_user_stay_as_they_were_and_that_is_told_once(string reloaded)
    {
        using var logs = new LogLines();
        var script = new Script(Script.Ok("""{"client_session":{"token":"seam_cst1_first"}}"""), Script.Ok());
        var configuration = Configuration(
            ("Seam:PublishableKey", "seam_pk_first"),
            ("Seam:UserIdentifierKey", "resident-1")
        );
        await using var provider = Build(configuration, script, logs);
        var client = provider.Client();
        await client.Call(false, Things.Get);
        configuration["Seam:MaxRetries"] = "1";
        configuration.Reload();
        Assert.DoesNotContain(logs.All, line => line.Level == LogLevel.Error);

        foreach (var pair in reloaded.Split(' ').Select(value => value.Split('=')))
            configuration[$"Seam:{pair[0]}"] = pair[1];
        configuration.Reload();
        await client.Call(false, Things.Get);
        await client.Call(true, Things.Get);

        Assert.All(
            script.Requests.Skip(1),
            sent => Assert.Equal("Bearer seam_cst1_first", sent.Headers["authorization"])
        );
        Assert.Equal(4, script.Requests.Count);
        var told = Refused(logs);
        Assert.Contains("keeps its credential", told, StringComparison.Ordinal);
        Assert.DoesNotContain("second", told, StringComparison.Ordinal);
        Assert.DoesNotContain("resident", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_told_where_the_options_send_the_clients_messages()
    {
        using var containers = new LogLines();
        using var own = new LogLines();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(own));
        var configuration = Configuration(("Seam:ApiKey", "seam_first"));
        await using var provider = Registered.Build(
            services =>
            {
                services.AddSeamClient(configuration.GetSection("Seam"));
                services
                    .AddSeamClient(options => options.LoggerFactory = factory)
                    .ConfigurePrimaryHttpMessageHandler(() => new Script(Script.Ok()));
            },
            containers
        );
        var client = provider.Client();

        configuration["Seam:ApiKey"] = "not a key";
        Assert.Throws<AggregateException>(configuration.Reload);
        await client.Call(false, Things.Get);

        Refused(own);
        Assert.DoesNotContain(containers.All, line => line.Category == SeamDiagnostics.LoggerCategory);
    }

    [Fact]
    public async Task A_provider_of_the_users_own_is_asked_for_each_call()
    {
        var script = new Script(Script.Ok());
        var asked = 0;
        await using var provider = Registered.Build(services =>
            services.AddSeamClient(options =>
            {
                options.TokenProvider = () => $"seam_key{++asked}";
                options.HttpMessageHandler = script;
            })
        );

        await provider.Client().Call(false, Things.Get);
        await provider.Client().Call(true, Things.Get);

        Assert.Equal(
            ["Bearer seam_key1", "Bearer seam_key2"],
            script.Requests.Select(sent => sent.Headers["authorization"])
        );
    }

    private static string Refused(LogLines logs) => Assert.Single(logs.All, line => line.Level == LogLevel.Error).Text;

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, value.Value)))
            .Build();

    private static ServiceProvider Build(IConfiguration configuration, Script script, ILoggerProvider? logs = null) =>
        Registered.Build(
            services =>
                services
                    .AddSeamClient(configuration.GetSection("Seam"))
                    .ConfigurePrimaryHttpMessageHandler(() => script),
            logs
        );

    /// <summary>Throws for each error that is logged.</summary>
    private sealed class BrokenLogs : ILoggerProvider, ILogger
    {
        public bool HasThrown { get; private set; }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Error;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            HasThrown = true;
            throw new NotSupportedException("The logger is broken.");
        }

        public void Dispose() { }
    }
}
