using Seam.Acs.Testing;

namespace Seam.Acs.Samples.Tests;

/// <summary>A create has its effect, or may have it, and the answer never comes.</summary>
public sealed class LostAnswerTests
{
    private static readonly string[] Window = ["--from", "2031-05-01T10:00Z", "--until", "2031-05-08T11:00Z", "--json"];

    [Theory]
    [InlineData("acs/credentials/create")]
    [InlineData("acs/users/create")]
    [InlineData("user_identities/create")]
    public async Task What_was_made_is_found_and_not_made_twice(string operation)
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");
        host.Simulator.Faults.DropNext(operation, FaultMoment.AfterEffect);

        var run = await host.RunAsync(Window);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, host.Simulator.Faults.Remaining);
        Assert.Equal(["created", "created"], run.Column("outcome"));
        Assert.Equal(2, host.Simulator.Credentials.Count);
        Assert.Single(host.Simulator.Users);
        Assert.Single(host.Simulator.UserIdentities);
        Assert.Equal(host.Simulator.Credentials.Select(credential => credential.Code), run.Column("pin"));
    }

    [Fact]
    public async Task What_cannot_be_found_is_not_made_again_but_told()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby", "Garage");
        var creates = 0;
        host.BeforeServing = path =>
        {
            if (path == "/acs/credentials/create" && ++creates == 2)
                host.Simulator.Faults.DropNext("acs/credentials/create");
            return Task.CompletedTask;
        };

        var run = await host.RunAsync(Window);

        var line = run.AssertFailed(LatchPinCodes.ExitCode.OutcomeUnknown);
        Assert.Contains("1 of 2 doors have their PINs", line);
        Assert.Contains("Whether the PIN for Garage was made is not known", line);
        Assert.Equal(["Lobby"], run.Column("door"));
        Assert.Equal(2, creates);
        Assert.Single(host.Simulator.Credentials);

        var second = await host.RunAsync(Window);
        Assert.Equal(["found", "created"], second.Column("outcome"));
        Assert.Equal(2, host.Simulator.Credentials.Count);
    }

    [Fact]
    public async Task It_is_told_too_where_the_server_is_gone_by_then()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        host.BeforeServing = path =>
        {
            if (path == "/acs/credentials/create")
                host.Simulator.Faults.DropNext(null, FaultMoment.AfterEffect, times: 100);
            return Task.CompletedTask;
        };

        var run = await host.RunAsync(Window);

        Assert.Contains(
            "Whether the PIN for Lobby was made is not known",
            run.AssertFailed(LatchPinCodes.ExitCode.OutcomeUnknown)
        );
        Assert.Single(host.Simulator.Credentials);
    }

    [Fact]
    public async Task An_effect_that_comes_late_is_waited_for()
    {
        await using var host = new SimulatorHost();
        host.Simulator.AddLatchBuilding("Maple House", "Lobby");
        host.Simulator.Faults.DropNext("acs/credentials/create", FaultMoment.AfterEffect);
        var lists = 0;
        // The first list is the one before the create; the second doesn't show the credential yet.
        host.Rewrite = (path, body) =>
            path == "/acs/credentials/list" && ++lists == 2
                ? """{"acs_credentials":[],"pagination":{"has_next_page":false,"next_page_cursor":null,"next_page_url":null},"ok":true}"""
                : body;

        var run = await host.RunAsync(Window);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, lists);
        Assert.Single(host.Simulator.Credentials);
    }
}
