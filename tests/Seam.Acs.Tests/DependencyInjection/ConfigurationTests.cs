using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Seam.Acs.Tests;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_option_that_is_no_code_can_be_configured()
    {
        var options = OptionsOf(
            ("PersonalAccessToken", "seam_at_1"),
            ("WORKSPACEID", "w1"),
            ("endpoint", "http://seam.test/prefix"),
            ("AllowUnencryptedEndpoint", "true"),
            ("AttemptTimeout", "00:00:05"),
            ("TotalTimeout", "infinite"),
            ("MaxRetries", "4"),
            ("RetryDelay", "0:0:1.5"),
            ("MaxRetryDelay", "00:01:00"),
            ("WaitForActionAttempts:Enabled", "false"),
            ("WaitForActionAttempts:Timeout", "00:00:20"),
            ("ResolveUnknownCreates", "true"),
            ("SendReadsAsPost", "true"),
            ("HttpVersion", "2.0"),
            ("KeepAppWideResilienceHandlers", "True"),
            ("ApiKey", "")
        );

        Assert.Equal("seam_at_1", options.PersonalAccessToken);
        Assert.Equal("w1", options.WorkspaceId);
        Assert.Null(options.ApiKey);
        Assert.Equal(new Uri("http://seam.test/prefix"), options.Endpoint);
        Assert.True(options.AllowUnencryptedEndpoint);
        Assert.Equal(TimeSpan.FromSeconds(5), options.AttemptTimeout);
        Assert.Equal(Timeout.InfiniteTimeSpan, options.TotalTimeout);
        Assert.Equal(4, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(1.5), options.RetryDelay);
        Assert.Equal(TimeSpan.FromMinutes(1), options.MaxRetryDelay);
        Assert.Equal(
            new ActionAttemptWait { Enabled = false, Timeout = TimeSpan.FromSeconds(20) },
            options.WaitForActionAttempts
        );
        Assert.True(options.ResolveUnknownCreates);
        Assert.True(options.SendReadsAsPost);
        Assert.Equal(HttpVersion.Version20, options.HttpVersion);
        Assert.True(options.KeepAppWideResilienceHandlers);
    }

    [Fact]
    public void Every_option_is_known_to_the_configuration()
    {
        var failure = Assert.Throws<OptionsValidationException>(() =>
            OptionsOf([
                .. typeof(SeamClientOptions).GetProperties().Select(option => ($"{option.Name}:Below", (string?)"x")),
            ])
        );

        Assert.DoesNotContain("no option of the client has this name", WithoutWait(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ApiKeyy", "sesame-1", "Seam:ApiKeyy: no option of the client has this name.")]
    [InlineData("MaxRetries", "sesame-1", "Seam:MaxRetries: it must be a whole number.")]
    [InlineData("AttemptTimeout", "30", "Seam:AttemptTimeout: it must be a time such as 00:00:30, or Infinite.")]
    [InlineData("AllowUnencryptedEndpoint", "sesame-1", "Seam:AllowUnencryptedEndpoint: it must be true or false.")]
    [InlineData("Endpoint", "sesame-1", "Seam:Endpoint: it must be an absolute URL.")]
    [InlineData("HttpVersion", "sesame-1", "Seam:HttpVersion: it must be a version such as 1.1.")]
    [InlineData("ApiKey:Inner", "sesame-1", "Seam:ApiKey: it must be a single value.")]
    [InlineData("TimeProvider", "sesame-1", "Seam:TimeProvider: it can only be set in code.")]
    [InlineData(
        "WaitForActionAttempts",
        "sesame-1",
        "Seam:WaitForActionAttempts: it must be a section with keys of its own."
    )]
    [InlineData(
        "WaitForActionAttempts:Timeout",
        "00:00:00",
        "Seam:WaitForActionAttempts:Timeout: it is too small or too large."
    )]
    [InlineData(
        "WaitForActionAttempts:Until",
        "sesame-1",
        "Seam:WaitForActionAttempts:Until: no option of the client has this name."
    )]
    [InlineData(
        "MaxRetries",
        "101",
        "MaxRetries: it must be from 0 to 100. In the configuration it is Seam:MaxRetries."
    )]
    [InlineData(
        "PersonalAccessToken",
        "sesame-1",
        "PersonalAccessToken: this is no token of Seam's; an API key, for instance, begins with \"seam_\". "
            + "In the configuration it is Seam:PersonalAccessToken."
    )]
    public void What_cannot_be_read_is_named_with_its_full_key_and_never_printed(
        string key,
        string value,
        string message
    )
    {
        var failure = Assert.Throws<OptionsValidationException>(() => OptionsOf((key, value)));

        Assert.Equal([message], failure.Failures);
        Assert.DoesNotContain("sesame-1", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_cannot_be_read_is_told_at_once()
    {
        var failure = Assert.Throws<OptionsValidationException>(() =>
            OptionsOf(("MaxRetries", "many"), ("RetryDelay", "soon"))
        );

        Assert.Equal(2, failure.Failures.Count());
    }

    /// <summary>What two sections say in turn, what code adds, and which key is named.</summary>
    [Theory]
    [InlineData("First:MaxRetries=101", null, "First:MaxRetries")]
    [InlineData("First:MaxRetries=1 Last:MaxRetries=101", null, "Last:MaxRetries")]
    [InlineData("First:MaxRetries=101 Last:MaxRetries=", null, "First:MaxRetries")]
    [InlineData("First:MaxRetryDelay=00:00:09", 101, null)]
    [InlineData("First:PublishableKey=seam_pk_1", null, "Last:UserIdentifierKey")]
    public void The_key_that_is_named_is_where_the_option_was_read(string values, int? maxRetries, string? named)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                values
                    .Split(' ')
                    .Select(value => value.Split('='))
                    .Select(pair => KeyValuePair.Create<string, string?>(pair[0], pair[1]))
            )
            .Build();
        using var provider = Registered.Build(services =>
        {
            services.AddSeamClient(configuration.GetSection("First"));
            services.AddSeamClient(configuration.GetSection("Last"));
            services.AddSeamClient(options => options.MaxRetries = maxRetries ?? options.MaxRetries);
        });

        var failure = Assert.Throws<OptionsValidationException>(() => provider.Client());

        var told = Assert.Single(failure.Failures);
        if (named is null)
            Assert.DoesNotContain("In the configuration", told, StringComparison.Ordinal);
        else
            Assert.EndsWith($" In the configuration it is {named}.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Message_names_the_configuration_key_of_a_credential_if_none_is_set()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => OptionsOf(("MaxRetries", "1")));

        Assert.EndsWith(" In the configuration it is Seam:ApiKey.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_does_not_start_with_a_mistake_and_says_which()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Seam:Europe:ApiKey", "seam_at_wrong_kind")]);
        builder.Services.AddSeamClient("europe", builder.Configuration.GetSection("Seam:Europe"));
        using var host = builder.Build();

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            "SeamClient \"europe\": ApiKey: this looks like a personal access token; set PersonalAccessToken. "
                + "In the configuration it is Seam:Europe:ApiKey.",
            failure.Message
        );
    }

    [Fact]
    public async Task A_host_with_good_options_starts_and_its_client_calls()
    {
        var script = new Script(Script.Ok());
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([
            new("Seam:ApiKey", Registered.Key),
            new("Seam:Endpoint", "https://seam.test"),
        ]);
        builder
            .Services.AddSeamClient(builder.Configuration.GetSection("Seam"))
            .ConfigurePrimaryHttpMessageHandler(() => script);
        using var host = builder.Build();
        await host.StartAsync();

        await host.Services.Client().Call(false, Things.Get);

        Assert.Equal($"Bearer {Registered.Key}", Assert.Single(script.Requests).Headers["authorization"]);
        await host.StopAsync();
    }

    [Fact]
    public void The_whole_configuration_is_no_section_of_the_clients()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("AllowedHosts", "*"), new("Seam:ApiKey", Registered.Key)])
            .Build();
        using var provider = Registered.Build(services => services.AddSeamClient(configuration));

        var failure = Assert.Throws<OptionsValidationException>(() => provider.Client());

        Assert.Equal(
            ["AllowedHosts: no option of the client has this name.", "Seam: no option of the client has this name."],
            failure.Failures
        );
    }

    private static string WithoutWait(OptionsValidationException failure) =>
        string.Join(
            '\n',
            failure.Failures.Where(text => !text.Contains("WaitForActionAttempts:Below", StringComparison.Ordinal))
        );

    private static SeamClientOptions OptionsOf(params (string Key, string? Value)[] values)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(value => KeyValuePair.Create($"Seam:{value.Key}", value.Value)))
            .Build();
        using var provider = Registered.Build(services => services.AddSeamClient(configuration.GetSection("Seam")));
        return provider.GetRequiredService<IOptionsMonitor<SeamClientOptions>>().CurrentValue;
    }
}
