using System.Net;

namespace Seam.Acs.Tests;

/// <summary>What a call sends stays as it is for as long as an attempt may still be sending it.</summary>
public sealed class SeamCallTests
{
    [Fact]
    public void The_body_of_a_call_that_was_answered_is_given_back()
    {
        var call = Prepare();
        call.BeginAttempt();
        call.EndAttempt(HttpStatusCode.ServiceUnavailable);
        call.BeginAttempt();
        call.EndAttempt(HttpStatusCode.OK);

        call.End();

        Assert.True(call.Body.IsEmpty);
    }

    [Fact]
    public void That_of_one_whose_attempt_was_cut_off_is_kept()
    {
        var call = Prepare();
        var sent = call.Body.ToArray();
        call.BeginAttempt();
        call.BreakOffAttempt(neverSent: false, status: null);
        call.BeginAttempt();
        call.EndAttempt(HttpStatusCode.OK);

        call.End();

        Assert.Equal(sent, call.Body.ToArray());
    }

    [Fact]
    public void So_is_that_of_one_whose_attempt_runs_on()
    {
        var call = Prepare();
        call.BeginAttempt();

        call.End();

        Assert.False(call.Body.IsEmpty);
    }

    private static SeamCall Prepare()
    {
        using var client = Client.Make(new Script());
        var call = new SeamCall(
            client.Transport,
            Things.Create,
            new ThingRequest(("name", "Lamp")),
            options: null,
            CancellationToken.None
        );
        call.Prepare(new SeamTarget(new Uri("https://seam.test")));
        return call;
    }
}
