using static Seam.Acs.Tests.Expected;

namespace Seam.Acs.Tests;

/// <summary>What goes wrong after the server has accepted an action, while its end is waited for.</summary>
internal static class ActionFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new("It is over after a while")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.Scene.Looks < 3 ? x.AnswerActionAsync("pending") : x.SucceedAsync(),
            Action = Succeeds(looks: 3, after: 3),
        },
        new("Its state is one that this version does not know, for a while")
        {
            OnRequest = x => x.AnswerActionAsync("newer_state"),
            Action = Succeeds(looks: 1, after: 1),
        },
        new("It fails")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.AnswerActionAsync("error", "\"error\":{\"type\":\"door_stuck\"}"),
            Action = Fails("`SeamActionAttemptFailedException` (door_stuck)", after: 1) with { Looks = 1 },
        },
        new("It is never over")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.AnswerActionAsync("pending"),
            Action = Leaves("`SeamActionAttemptTimeoutException` 10 s", after: 10) with { Looks = 10 },
        },
        new("503 when it is asked for, for good")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.AnswerAsync(503),
            Action = Leaves("`SeamApiException` 503", after: 2.5, attempts: 3) with { Looks = 3 },
        },
        new("404 when it is asked for")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x => x.AnswerAsync(404),
            Action = Leaves("`SeamNotFoundException` 404", after: 1) with { Looks = 1 },
        },
        new("No answer when it is asked for")
        {
            OnRequest = x => x.AnswerActionAsync("pending"),
            OnLook = x =>
            {
                // All of the time that is left to wait.
                x.Scene.Time.Advance(TimeSpan.FromSeconds(9));
                return Task.Delay(Timeout.Infinite, x.Connection.Server.Stopping);
            },
            Action = Leaves("`SeamActionAttemptTimeoutException` 10 s", after: 10) with { Looks = 1 },
        },
    ];
}
