using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Observability;

namespace Seam.Acs.Samples.Tests;

/// <summary>The sample that shows traces, metrics and messages, as a process.</summary>
public sealed class ObservabilityTests
{
    private const string Sample = "Observability";

    // Two tests look at the same run.
    private static readonly Lazy<Task<SampleRun>> Simulated = new(() =>
        SampleProcess.RunAsync(Sample, new Dictionary<string, string>())
    );

    [Fact]
    public async Task It_shows_a_retry_and_a_lost_answer_in_all_three_ways()
    {
        var run = await Simulated.Value;

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("No SEAM_API_KEY: this is a simulated Latch building", Assert.Single(run.ErrorLines));
        var retried = Span(run.Output, "acs/systems/list");
        Assert.Contains("seam.retry", retried);
        Assert.Contains("seam.attempts: 2", retried);
        Assert.Contains("http.request.resend_count: 1", retried);
        var lost = run.Output.Split("Activity.TraceId").Single(span => span.Contains("seam.outcome_unknown: true"));
        Assert.Matches(@"Activity\.DisplayName: +acs/credentials/create\s", lost);
        Assert.Contains("error.type: response_ended", lost);
        foreach (
            var instrument in new[]
            {
                "seam.client.operation.duration",
                "seam.client.operation.attempts",
                "seam.client.active_operations",
                "seam.client.retries",
                "seam.client.retry.delay",
            }
        )
            Assert.Contains($"Metric Name: {instrument}", run.Output);
        foreach (var message in new[] { "AttemptFailed", "CallSucceeded", "CallOutcomeUnknown" })
            Assert.Contains(message, run.Output);
        Assert.Contains("A look tells: there are 2 PINs.", run.Output);
    }

    [Fact]
    public async Task It_shows_nothing_of_the_resident_and_no_key()
    {
        var run = await Simulated.Value;

        // The simulator makes the same PINs again where it is called in the same way.
        var simulation = new Simulation();
        using var seam = simulation.CreateClient(NullLoggerFactory.Instance);
        await simulation.RunAsync(seam, TextWriter.Null);
        var credentials = await seam.CredentialsAcs.ListAsync();
        Assert.Equal(2, credentials.Count);
        Assert.All(credentials, credential => Assert.DoesNotContain(credential.Code!, run.Output + run.Errors));
        foreach (var secret in new[] { "Jane", "jane", "example.com", "seam_simulated_", "Bearer" })
            Assert.DoesNotContain(secret, run.Output + run.Errors);
    }

    [Fact]
    public async Task With_a_key_it_only_reads_and_has_the_frameworks_spans_beneath_its_own()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");

        var run = await SampleProcess.RunAsync(Sample, host.Environment);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Contains("The workspace has 1 access systems.", run.Output);
        Assert.Equal("/acs/systems/list", Assert.Single(host.Simulator.Requests).Path);
        Assert.Contains("System.Net.Http", run.Output);
        Assert.DoesNotContain(host.Simulator.ApiKey, run.Output);
    }

    private static string Span(string output, string name) =>
        output
            .Split("Activity.TraceId")
            .Single(span => Regex.IsMatch(span, $@"Activity\.DisplayName: +{Regex.Escape(name)}\s"));
}
