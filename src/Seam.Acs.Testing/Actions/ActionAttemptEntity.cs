using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>How an action ended: with a result, or with an error.</summary>
internal sealed record ActionOutcome(JsonNode? Result, (string Type, string Message)? Error = null)
{
    public static ActionOutcome Failed(string type, string message) => new(null, (type, message));
}

/// <summary>An action that takes its time.</summary>
internal sealed class ActionAttemptEntity(Workspace workspace) : Entity(workspace)
{
    public required string ActionType { get; init; }

    /// <summary>The client session that began it; null: somebody else did.</summary>
    public string? ClientSessionId { get; init; }

    /// <summary>From when on the attempt is over; pending before.</summary>
    public required DateTimeOffset DoneAt { get; init; }

    /// <summary>Has the action take its effect, at its end.</summary>
    public required Func<ActionOutcome> Complete { get; init; }

    /// <summary>How it ended; null while pending.</summary>
    public ActionOutcome? Outcome { get; set; }

    public string Status =>
        Outcome is null ? "pending"
        : Outcome.Error is null ? "success"
        : "error";
}
