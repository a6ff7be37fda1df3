using System.Globalization;
using System.Text;

namespace Seam.Acs;

/// <summary>Composes the messages of exceptions: the failure, the attempts, the outcome, and what to do.</summary>
internal static class FailureText
{
    public static string Compose(ICallFacts call, string what, string? requestId, bool outcomeUnknown, string? advice)
    {
        var text = new StringBuilder(call.OperationName);
        if (call.ActionAttemptId is { } actionAttemptId)
            text.Append(", reading its action attempt ").Append(Redaction.Printable(actionAttemptId));
        text.Append(": ").Append(what);
        if (what[^1] is not ('.' or '…'))
            text.Append('.');
        text.Append(CultureInfo.InvariantCulture, $" Attempts: {call.Attempts}.");
        if (requestId is not null)
            text.Append(" Request ID: ").Append(Redaction.Printable(requestId)).Append('.');
        if (advice is not null)
            text.Append(' ').Append(advice);
        if (Consequence(call, outcomeUnknown) is { } consequence)
            text.Append(' ').Append(consequence);
        return text.ToString();
    }

    /// <summary>Returns a text of the server without the secrets of a call.</summary>
    public static string Redact(string text, ICallFacts call) =>
        Redaction.Apply(text, call.RedactedRequest, call.ExtraHeaders, call.OperationName);

    /// <summary>Returns the type of an error without the secrets of a call.</summary>
    public static string RedactType(string type, ICallFacts call) =>
        Redaction.ApplyToType(type, call.RedactedRequest, call.ExtraHeaders, call.OperationName);

    /// <summary>Returns a duration as text: <c>2 min</c>, <c>1.5 s</c>, <c>250 ms</c>.</summary>
    public static string Duration(TimeSpan time) =>
        time switch
        {
            { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.#} ms"),
            { TotalMinutes: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.#} s"),
            { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0.#} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.#} h"),
        };

    private static string? Consequence(ICallFacts call, bool outcomeUnknown)
    {
        if (call.ActionAttemptId is not null)
            return "The action itself was accepted, and may have been carried out: read its action attempt again.";
        return (call.RetryClass, outcomeUnknown) switch
        {
            (RetryClass.Read, _) => null,
            (_, false) => "It had no effect.",
            (RetryClass.Idempotent, true) => "It may have taken effect; repeating it does no harm.",
            (RetryClass.Create, true) => "It may have taken effect: look for the result before repeating it.",
            _ => "It may have been carried out: check before repeating it.",
        };
    }
}
