namespace Seam.Acs.Testing;

/// <summary>The actions of a workspace that take their time.</summary>
internal sealed class ActionAttempts
{
    private readonly Workspace _workspace;
    private readonly TimeSpan _duration;

    public ActionAttempts(Workspace workspace, TimeSpan duration)
    {
        _workspace = workspace;
        _duration = duration;
    }

    /// <summary>Begins an action. It is told as pending, and ends by the next call at the earliest.</summary>
    /// <param name="call">The call that asks for it.</param>
    /// <param name="complete">Carries it out at its end.</param>
    /// <param name="ended">Told of the end, when the outcome stands on the attempt; null: nobody is.</param>
    public ActionAttemptEntity Begin(
        OperationCall call,
        Func<ActionOutcome> complete,
        Action<ActionAttemptEntity>? ended = null
    )
    {
        var attempt = new ActionAttemptEntity(_workspace)
        {
            ClientSessionId = call.Caller.Scope?.Session.Id,
            ActionType =
                call.Operation.ActionType
                ?? throw new InvalidOperationException($"{call.Operation.Path} has no action type."),
            DoneAt = call.Now + _duration,
            Complete = complete,
        };
        _workspace.Start(_workspace.ActionAttempts.Add(attempt), ended);
        return attempt;
    }
}
