namespace Seam.Acs.Samples.Tests;

/// <summary>A key that can't be one, or is nobody's: each small sample says so in a line, and ends.</summary>
public sealed class WrongKeyTests
{
    public static TheoryData<string, string[]> Samples() =>
        new()
        {
            { "LatchMobileKeys", ["Jane Doe", "jane@example.com", "Lobby"] },
            { "CardEncoding", ["11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222"] },
            { "Observability", [] },
            { "NativeAot", [] },
        };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_is_no_key_is_told_in_a_line(string sample, string[] arguments)
    {
        const string key = "nonsense";
        var environment = new Dictionary<string, string> { ["SEAM_API_KEY"] = key };

        var run = await SampleProcess.RunAsync(sample, environment, arguments);

        Assert.Contains("ApiKey", run.AssertFailed(1));
        Assert.DoesNotContain(key, run.Output + run.Errors);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_key_that_is_nobodys_is_told_in_a_line(string sample, string[] arguments)
    {
        await using var host = new SimulatorHost();
        var environment = host.Environment;
        environment["SEAM_API_KEY"] = "seam_anotherkey_1234567890";

        var run = await SampleProcess.RunAsync(sample, environment, arguments);

        run.AssertFailed(1);
        Assert.DoesNotContain(environment["SEAM_API_KEY"], run.Output + run.Errors);
    }
}
