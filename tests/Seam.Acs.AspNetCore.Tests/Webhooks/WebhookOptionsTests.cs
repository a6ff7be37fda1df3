using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Seam.Acs.AspNetCore.Tests;

/// <summary>Where the options of webhooks come from, and which are refused.</summary>
public sealed class WebhookOptionsTests
{
    private const string Secret = "whsec_b25lIHNlY3JldCBvZiAyNCBieXRlcy4u";
    private const string Other = "whsec_YW5vdGhlciBvbmUgb2YgMjQgYnl0ZXMu";

    [Fact]
    public async Task Secret_is_replaced_while_the_app_runs_and_no_event_is_lost()
    {
        await using var app = await WebhookApp.StartAsync(app => app.MapSeamWebhook("/seam"));
        var old = app.Webhook.Secret;
        var renewed = app.Simulator.Webhooks.RotateSecret(app.Webhook.WebhookId).Secret;
        // For 24 hours both secrets sign.
        app.AddUser();
        Assert.All(await app.DeliverAsync(), attempt => Assert.True(attempt.IsSuccess));
        app.Time.Advance(TimeSpan.FromHours(25));
        app.AddUser();
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.Single(await app.DeliverAsync()).StatusCode);

        app.Configure("SEAM_WEBHOOK_SECRETS", $"{renewed}, {old}");
        app.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
    }

    [Theory]
    [InlineData("whsec_?4711")]
    [InlineData("")]
    public async Task Reloaded_secret_that_is_invalid_is_ignored_and_logged(string invalid)
    {
        await using var app = await WebhookApp.StartAsync(app => app.MapSeamWebhook("/seam"));

        app.Configure("SEAM_WEBHOOK_SECRETS", invalid);
        app.AddUser();

        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
        Assert.Equal("110 OptionsRefused", app.Logs.Events.First());
        Assert.Single(app.Logs.Events, name => name == "110 OptionsRefused");
        Assert.DoesNotContain("4711", app.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_whose_configuration_in_code_fails_is_ignored_and_logged()
    {
        var fails = false;
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
                webhooks
                    .Services.AddOptions<SeamWebhooksOptions>()
                    .Validate(_ => fails ? throw new FormatException("4711") : true)
        );

        fails = true;
        app.Configure("Other", "1");
        app.AddUser();

        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
        Assert.Single(app.Logs.Events, name => name == "110 OptionsRefused");
        Assert.DoesNotContain("4711", app.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_of_named_options_does_not_change_the_webhook()
    {
        var reads = 0;
        using var named = new NamedChange();
        await using var app = await WebhookApp.StartAsync(
            app => app.MapSeamWebhook("/seam"),
            webhooks =>
                webhooks
                    .Services.AddSingleton<IOptionsChangeTokenSource<SeamWebhooksOptions>>(named)
                    .Configure<SeamWebhooksOptions>("other", options => options.Secrets = [Secret])
                    .PostConfigure<SeamWebhooksOptions>(_ => reads++)
        );
        var before = reads;

        named.Raise();
        app.AddUser();

        Assert.Equal(before, reads);
        Assert.True(Assert.Single(await app.DeliverAsync()).IsSuccess);
    }

    [Fact]
    public void Secrets_of_null_are_none()
    {
        var app = Build([], builder => builder.Services.AddSeamWebhooks(options => options.Secrets = null!));

        Assert.Throws<OptionsValidationException>(() => app.MapSeamWebhook("/seam"));
    }

    [Fact]
    public void Value_replaces_the_list_of_another_source()
    {
        var configuration = new Dictionary<string, string?> { ["Hooks:Secrets:0"] = Other, ["Hooks:Secrets"] = Secret };

        Assert.Equal([Secret], Read(configuration, AddSection).Secrets);
    }

    [Fact]
    public void Secrets_of_the_environment_are_a_list_in_JSON()
    {
        var configuration = new Dictionary<string, string?>
        {
            ["SEAM_WEBHOOK_SECRETS:0"] = Secret,
            ["SEAM_WEBHOOK_SECRETS:1"] = Other,
        };

        Assert.Equal([Secret, Other], Read(configuration, builder => builder.Services.AddSeamWebhooks()).Secrets);
    }

    [Theory]
    [InlineData("SEAM_WEBHOOK_SECRETS", Secret)]
    [InlineData("SEAM_WEBHOOK_SECRET", Secret)]
    [InlineData("SEAM_WEBHOOK_SECRETS", $"{Other},{Secret}")]
    [InlineData("SEAM_WEBHOOK_SECRETS", $" {Other}\n\t{Secret} ")]
    public void Secrets_of_the_environment_are_separated_by_spaces_or_commas(string key, string value)
    {
        var options = Read(new() { [key] = value }, builder => builder.Services.AddSeamWebhooks());

        Assert.Equal(value.Split([' ', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries), options.Secrets);
    }

    [Fact]
    public void Secrets_of_the_options_replace_those_of_the_environment()
    {
        var environment = new Dictionary<string, string?> { ["SEAM_WEBHOOK_SECRETS"] = Other };

        var options = Read(
            environment,
            builder => builder.Services.AddSeamWebhooks(options => options.Secrets = [Secret])
        );

        Assert.Equal([Secret], options.Secrets);
    }

    [Fact]
    public void Section_has_the_names_of_the_options_in_any_case()
    {
        var configuration = new Dictionary<string, string?>
        {
            ["Hooks:secrets:0"] = Secret,
            ["Hooks:secrets:1"] = Other,
            ["Hooks:tolerance"] = "00:01:00",
            ["Hooks:HANDLERTIMEOUT"] = "00:00:30",
            ["Hooks:MaxBodyLength"] = "5000",
        };

        var options = Read(configuration, AddSection);

        Assert.Equal([Secret, Other], options.Secrets);
        Assert.Equal(TimeSpan.FromMinutes(1), options.Tolerance);
        Assert.Equal(TimeSpan.FromSeconds(30), options.HandlerTimeout);
        Assert.Equal(5000, options.MaxBodyLength);
    }

    [Theory]
    [InlineData("Hooks:Tolerance", "4711", "Hooks:Tolerance: It must be a time such as 00:00:30.")]
    [InlineData("Hooks:HandlerTimeout", "a:4711", "Hooks:HandlerTimeout: It must be a time such as 00:00:30.")]
    [InlineData("Hooks:MaxBodyLength", "-4711", "Hooks:MaxBodyLength: It must be a whole number.")]
    [InlineData("Hooks:Secret", "4711", "Hooks:Secret: SeamWebhooksOptions has no such option.")]
    [InlineData("Hooks:MaxBodyLength", "0", "MaxBodyLength: It must be from 1 to 4194304.")]
    [InlineData("Hooks:MaxBodyLength", "4194305", "MaxBodyLength: It must be from 1 to 4194304.")]
    [InlineData("Hooks:Tolerance", "-00:00:01", "Tolerance: It must not be negative.")]
    [InlineData("Hooks:HandlerTimeout", "00:00:00", "HandlerTimeout: It must be positive, and at most a day.")]
    [InlineData("Hooks:Secrets", "whsec_4711", "Secrets: A secret is shorter than 16 bytes.")]
    public void Invalid_option_is_named_without_its_value_when_the_webhook_is_mapped(
        string key,
        string value,
        string fault
    )
    {
        var configuration = new Dictionary<string, string?> { ["SEAM_WEBHOOK_SECRETS"] = Secret, [key] = value };
        var app = Build(configuration, AddSection);

        var invalid = Assert.Throws<OptionsValidationException>(() => app.MapSeamWebhook("/seam"));

        Assert.StartsWith(fault, Assert.Single(invalid.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("4711", invalid.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_secret_says_where_to_set_it()
    {
        var app = Build([], builder => builder.Services.AddSeamWebhooks());

        var invalid = Assert.Throws<OptionsValidationException>(() => app.MapSeamWebhook("/seam"));

        Assert.Equal("Secrets: There is no secret. Set the option, or SEAM_WEBHOOK_SECRETS.", invalid.Message);
    }

    [Fact]
    public void Missing_services_say_how_to_register_them()
    {
        var app = Build([], _ => { });

        var missing = Assert.Throws<InvalidOperationException>(() => app.MapSeamWebhook("/seam"));

        Assert.Contains("services.AddSeamWebhooks()", missing.Message, StringComparison.Ordinal);
    }

    private static SeamWebhooksOptions Read(
        Dictionary<string, string?> configuration,
        Action<WebApplicationBuilder> register
    ) =>
        Build(configuration, register).Services.GetRequiredService<IOptionsMonitor<SeamWebhooksOptions>>().CurrentValue;

    private static void AddSection(WebApplicationBuilder builder) =>
        builder.Services.AddSeamWebhooks(builder.Configuration.GetSection("Hooks"));

    private static WebApplication Build(
        Dictionary<string, string?> configuration,
        Action<WebApplicationBuilder> register
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(configuration);
        register(builder);
        return builder.Build();
    }

    private sealed class NamedChange : IOptionsChangeTokenSource<SeamWebhooksOptions>, IDisposable
    {
        private CancellationTokenSource _change = new();

        public string Name => "other";

        public IChangeToken GetChangeToken() => new CancellationChangeToken(_change.Token);

        public void Raise()
        {
            using var change = Interlocked.Exchange(ref _change, new CancellationTokenSource());
            change.Cancel();
        }

        public void Dispose() => _change.Dispose();
    }
}
