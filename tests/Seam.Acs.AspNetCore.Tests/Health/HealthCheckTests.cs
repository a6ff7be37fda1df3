using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Seam.Acs.AspNetCore.Tests;

public sealed class HealthCheckTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2031, 5, 1, 10, 0, 0, TimeSpan.Zero));
    private readonly SeamSimulator _simulator;
    private readonly RecordingLogs _logs = new();

    public HealthCheckTests() => _simulator = new SeamSimulator(new SeamSimulatorOptions { TimeProvider = _time });

    public void Dispose() => _logs.Dispose();

    [Fact]
    public async Task Reachable_API_with_a_valid_key_is_healthy()
    {
        var entry = await CheckAsync();

        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(0.0, entry.Data["latencyMilliseconds"]);
        Assert.Equal("GET /workspaces/get", Sent());
    }

    [Fact]
    public async Task Latency_is_the_time_of_the_call()
    {
        using var handler = new Delay(_simulator.CreateHandler(), () => _time.Advance(TimeSpan.FromMilliseconds(1500)));

        var entry = await CheckAsync(handler: handler);

        Assert.Equal(1500.0, entry.Data["latencyMilliseconds"]);
    }

    [Fact]
    public async Task Invalid_key_is_unhealthy_and_not_shown()
    {
        const string Key = "seam_wrong_4711";

        var entry = await CheckAsync(apiKey: Key);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.IsType<SeamUnauthorizedException>(entry.Exception);
        Assert.Equal(entry.Exception.Message, entry.Description);
        Assert.Contains("latencyMilliseconds", entry.Data);
        Assert.DoesNotContain("4711", entry.Description + entry.Exception + _logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unreachable_API_has_the_failure_status_after_one_attempt()
    {
        using var handler = new Delay(_simulator.CreateHandler(), () => throw new HttpRequestException("4711"));

        var entry = await CheckAsync(
            checks => checks.AddSeamAcs("doors", HealthStatus.Degraded, ["ready"]),
            handler: handler
        );

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Equal(["ready"], entry.Tags);
        Assert.Equal(1, Assert.IsType<SeamTransportException>(entry.Exception).Attempts);
        Assert.DoesNotContain("4711", entry.Description!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rate_limit_is_degraded()
    {
        _simulator.Faults.Next().Fail(System.Net.HttpStatusCode.TooManyRequests);

        var entry = await CheckAsync();

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.IsType<SeamRateLimitException>(entry.Exception);
    }

    [Fact]
    public async Task Timeout_has_the_failure_status()
    {
        using var handler = new Hang();

        var entry = await CheckAsync(
            checks => checks.AddSeamAcs(timeout: TimeSpan.FromMilliseconds(1)),
            handler: handler
        );

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Contains("timeout", entry.Description, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Client_of_a_name_is_checked()
    {
        var services = Services();
        services.AddSeamClient("wrong", options => options.ApiKey = "seam_wrong_1").Use(_simulator.CreateHandler());
        services.AddSeamClient("right", options => options.ApiKey = _simulator.ApiKey).Use(_simulator.CreateHandler());
        services
            .AddHealthChecks()
            .AddSeamAcs("doors", clientName: "wrong")
            .AddSeamAcs(clientName: "right")
            .AddSeamAcs(clientName: "wrong");

        var report = await CheckAsync(services);

        Assert.Equal(HealthStatus.Unhealthy, report.Entries["doors"].Status);
        Assert.Equal(HealthStatus.Healthy, report.Entries["seam-acs-right"].Status);
        Assert.Equal(HealthStatus.Unhealthy, report.Entries["seam-acs-wrong"].Status);
    }

    [Fact]
    public async Task Client_that_cannot_be_created_is_unhealthy()
    {
        var services = Services();
        services.AddSeamClient(options => options.ApiKey = "4711");
        services.AddHealthChecks().AddSeamAcs();

        var entry = Assert.Single((await CheckAsync(services)).Entries).Value;

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.IsType<OptionsValidationException>(entry.Exception);
        Assert.DoesNotContain("4711", entry.Description!, StringComparison.Ordinal);
    }

    private async Task<HealthReportEntry> CheckAsync(
        Action<IHealthChecksBuilder>? add = null,
        HttpMessageHandler? handler = null,
        string? apiKey = null
    )
    {
        var services = Services();
        services
            .AddSeamClient(options =>
            {
                options.ApiKey = apiKey ?? _simulator.ApiKey;
                options.TimeProvider = _time;
            })
            .Use(handler ?? _simulator.CreateHandler());
        var checks = services.AddHealthChecks();
        if (add is null)
            checks.AddSeamAcs();
        else
            add(checks);
        return Assert.Single((await CheckAsync(services)).Entries).Value;
    }

    private static async Task<HealthReport> CheckAsync(ServiceCollection services)
    {
        await using var provider = services.BuildServiceProvider();
        return await provider
            .GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(TestContext.Current.CancellationToken);
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_logs));
        return services;
    }

    private string Sent()
    {
        var request = Assert.Single(_simulator.Requests);
        return $"{request.Method} {request.Path}";
    }

    private sealed class Delay(HttpMessageHandler inner, Action pass) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            pass();
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Hang : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("The wait has no end.");
        }
    }
}

internal static class HandlerExtensions
{
    /// <summary>Sends the requests of a client to a handler.</summary>
    public static void Use(this IHttpClientBuilder builder, HttpMessageHandler handler) =>
        builder.ConfigurePrimaryHttpMessageHandler(() => handler);
}
