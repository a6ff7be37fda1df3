using System.Net;
using Polly;
using Polly.Retry;

namespace Seam.Acs.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<SeamClientOptions>> Invalid =>
        new()
        {
            { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.Zero },
            { "AttemptTimeout", options => options.AttemptTimeout = TimeSpan.FromDays(25) },
            { "TotalTimeout", options => options.TotalTimeout = TimeSpan.FromSeconds(-1) },
            { "MaxRetries", options => options.MaxRetries = -1 },
            { "MaxRetries", options => options.MaxRetries = 101 },
            { "RetryDelay", options => options.RetryDelay = TimeSpan.FromTicks(-1) },
            { "RetryDelay", options => options.RetryDelay = TimeSpan.FromMinutes(1) },
            { "MaxRetryDelay", options => options.MaxRetryDelay = TimeSpan.FromTicks(-1) },
            { "WaitForActionAttempts", options => options.WaitForActionAttempts = null! },
            { "TimeProvider", options => options.TimeProvider = null! },
            { "HttpVersion", options => options.HttpVersion = null! },
            { "HttpVersion", options => options.HttpVersion = HttpVersion.Version10 },
            { "Endpoint", options => options.Endpoint = new Uri("/relative", UriKind.Relative) },
            { "Endpoint", options => options.Endpoint = new Uri("ftp://seam.test") },
            { "Endpoint", options => options.Endpoint = new Uri("http://seam.test") },
            { "Endpoint", options => options.Endpoint = new Uri("https://user:pass@seam.test") },
            { "Endpoint", options => options.Endpoint = new Uri("https://seam.test/?q=1") },
            { "Endpoint", options => options.Endpoint = new Uri("https://seam.test/#f") },
            { "ConfigurePipeline", options => options.ConfigurePipeline = _ => throw new InvalidOperationException() },
            {
                "ConfigurePipeline",
                options =>
                    options.ConfigurePipeline = builder =>
                        builder.AddRetry(new RetryStrategyOptions<HttpResponseMessage> { MaxRetryAttempts = 0 })
            },
        };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_option_that_cannot_be_used_is_named(string optionName, Action<SeamClientOptions> spoil)
    {
        var refused = Assert.Throws<SeamConfigurationException>(() => Client.Make(configure: spoil));
        Assert.Equal(optionName, refused.OptionName);
        Assert.StartsWith($"{optionName}: ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:3000")]
    [InlineData("http://127.0.0.1:3000")]
    [InlineData("http://[::1]:3000")]
    [InlineData("http://localhost.:3000")]
    [InlineData("http://seam.localhost:3000")]
    [InlineData("http://a.SEAM.LocalHost.:3000/prefix")]
    public void Plain_http_to_this_machine_is_accepted(string endpoint) =>
        Client.Make(configure: options => options.Endpoint = new Uri(endpoint)).Dispose();

    [Theory]
    [InlineData("http://notlocalhost:3000")]
    [InlineData("http://localhost.test:3000")]
    [InlineData("http://127.0.0.1.test:3000")]
    public void Plain_http_to_a_name_that_only_looks_like_this_machine_is_rejected(string endpoint) =>
        Assert.Throws<SeamConfigurationException>(() =>
            Client.Make(configure: options => options.Endpoint = new Uri(endpoint))
        );

    [Fact]
    public void Plain_http_to_another_machine_must_be_asked_for_by_name() =>
        Client
            .Make(configure: options =>
            {
                options.Endpoint = new Uri("http://seam.test");
                options.AllowUnencryptedEndpoint = true;
            })
            .Dispose();

    [Theory]
    [InlineData(null, null, "https://connect.getseam.com/things/create")]
    [InlineData(null, "https://other.test/p", "https://other.test/p/things/create")]
    [InlineData(null, "  ", "https://connect.getseam.com/things/create")]
    [InlineData("https://seam.test", "https://other.test", "https://seam.test/things/create")]
    public async Task The_endpoint_comes_from_the_option_or_the_environment(
        string? option,
        string? variable,
        string url
    )
    {
        var script = new Script(Script.Ok());
        using var client = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = Client.Key,
                Endpoint = option is null ? null : new Uri(option),
                HttpMessageHandler = script,
            },
            name => name == "SEAM_ENDPOINT" ? variable : null
        );

        await client.Call(false, Things.Create);

        Assert.Equal(url, Assert.Single(script.Requests).Url);
        Assert.Equal(new Uri(url[..^"/things/create".Length]), client.Endpoint);
    }

    [Theory]
    [InlineData("seam")]
    [InlineData("http://seam.test")]
    public void An_endpoint_variable_that_cannot_be_used_is_named(string variable)
    {
        var refused = Assert.Throws<SeamConfigurationException>(() =>
            new SeamClient(
                new SeamClientOptions { ApiKey = Client.Key },
                name => name == "SEAM_ENDPOINT" ? variable : null
            )
        );
        Assert.Equal("Endpoint", refused.OptionName);
        Assert.Equal("SEAM_ENDPOINT", refused.EnvironmentVariable);
    }

    [Fact]
    public async Task Options_are_copied()
    {
        var script = new Script(Script.Ok());
        SeamClientOptions? kept = null;
        using var client = Client.Make(script, configure: options => kept = options);

        kept!.Endpoint = new Uri("https://elsewhere.test");
        kept.ApiKey = "seam_other";
        await client.Call(false, Things.Create);

        var request = Assert.Single(script.Requests);
        Assert.Equal("https://seam.test/things/create", request.Url);
        Assert.Equal($"Bearer {Client.Key}", request.Headers["Authorization"]);
    }

    [Fact]
    public void Text_hides_secrets()
    {
        var text = new SeamClientOptions
        {
            ApiKey = "seam_marked1",
            PersonalAccessToken = "seam_at_marked2",
            ClientSessionToken = "seam_cst_marked3",
            ConsoleSessionToken = "ey_marked4",
            PublishableKey = "seam_pk_marked7",
            UserIdentifierKey = "marked8",
            Endpoint = new Uri("https://user:marked5@seam.test/p?marked6"),
        }.ToString();

        Assert.DoesNotContain("marked", text, StringComparison.Ordinal);
        Assert.Contains("ApiKey = ***", text, StringComparison.Ordinal);
        Assert.Contains("https://seam.test/p", text, StringComparison.Ordinal);
        Assert.Contains("ApiKey = ,", new SeamClientOptions().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "marked",
            new SeamRequestOptions { Headers = new Dictionary<string, string> { ["x-a"] = "marked" } }.ToString(),
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string, SeamRequestOptions> InvalidForACall =>
        new()
        {
            {
                "AttemptTimeout",
                new() { AttemptTimeout = TimeSpan.Zero }
            },
            {
                "TotalTimeout",
                new() { TotalTimeout = TimeSpan.FromDays(25) }
            },
            {
                "MaxRetries",
                new() { MaxRetries = -1 }
            },
            {
                "RetryDelay",
                new() { RetryDelay = TimeSpan.FromTicks(-1) }
            },
            {
                "RetryDelay",
                new() { RetryDelay = TimeSpan.FromSeconds(31) }
            },
            {
                "RetryDelay",
                new() { RetryDelay = TimeSpan.FromSeconds(2), MaxRetryDelay = TimeSpan.FromSeconds(1) }
            },
            {
                "MaxRetryDelay",
                new() { MaxRetryDelay = TimeSpan.FromDays(25) }
            },
        };

    [Theory]
    [MemberData(nameof(InvalidForACall))]
    public async Task An_option_of_a_call_that_cannot_be_used_is_named(string name, SeamRequestOptions options)
    {
        var script = new Script(Script.Ok());
        using var client = Client.Make(script);

        var refused = await Assert.ThrowsAsync<ArgumentException>(() =>
            client.Call(false, Things.Create, options: options)
        );

        Assert.StartsWith(name, refused.Message, StringComparison.Ordinal);
        Assert.Empty(script.Requests);
    }

    [Fact]
    public void A_wait_that_would_never_rest_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActionAttemptWait { Interval = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => ActionAttemptWait.For(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ActionAttemptWait.For(TimeSpan.FromSeconds(1), TimeSpan.FromTicks(1))
        );
    }
}
