using System.Net;

namespace Seam.Acs.Tests;

/// <summary>What a call sends stays as it is for as long as an attempt may still be sending it.</summary>
public sealed class SeamCallTests
{
    [Fact]
    public void The_body_of_a_call_that_was_answered_is_given_back()
    {
        var call = Prepare(Things.Update);
        call.TryBeginAttempt();
        call.EndAttempt(HttpStatusCode.ServiceUnavailable, isSent: true);
        call.TryBeginAttempt();
        call.EndAttempt(HttpStatusCode.OK, isSent: true);

        call.End();

        Assert.True(call.Body.IsEmpty);
    }

    [Fact]
    public void That_of_one_whose_attempt_was_cut_off_is_kept()
    {
        var call = Prepare(Things.Update);
        var sent = call.Body.ToArray();
        call.TryBeginAttempt();
        call.BreakOffAttempt(neverSent: false, status: null);
        call.TryBeginAttempt();
        call.EndAttempt(HttpStatusCode.OK, isSent: true);

        call.End();

        Assert.Equal(sent, call.Body.ToArray());
    }

    [Fact]
    public void So_is_that_of_one_whose_attempt_runs_on()
    {
        var call = Prepare(Things.Update);
        call.TryBeginAttempt();

        call.End();

        Assert.False(call.Body.IsEmpty);
    }

    [Fact]
    public void So_is_that_of_one_that_was_answered_before_it_was_sent()
    {
        var call = Prepare(Things.Create);
        call.TryBeginAttempt();
        call.EndAttempt(HttpStatusCode.BadRequest, isSent: false);

        call.End();

        Assert.False(call.Body.IsEmpty);
    }

    [Fact]
    public void While_an_attempt_runs_it_may_have_happened_and_no_other_one_that_could_do_it_twice_begins()
    {
        var call = Prepare(Things.Create);

        Assert.True(call.TryBeginAttempt());
        Assert.False(call.TryBeginAttempt());
        Assert.True(call.OutcomeUnknown);

        call.BreakOffAttempt(neverSent: true, status: null);
        Assert.False(call.OutcomeUnknown);
        Assert.True(call.TryBeginAttempt());
        Assert.Equal(2, call.Attempts);
    }

    private static SeamCall Prepare(SeamOperation operation)
    {
        using var client = Client.Make(new Script());
        var call = new SeamCall(
            client.Transport,
            operation,
            new ThingRequest(("name", "Lamp")),
            options: null,
            CancellationToken.None
        );
        call.Prepare(new SeamTarget(new Uri("https://seam.test")));
        return call;
    }
}
