namespace Seam.Acs;

/// <summary>
/// Lets through what servers name things by, and nothing else that they write: a server that is broken, or isn't Seam's,
/// could put anything into an error's type or a header.
/// </summary>
internal static class TelemetryText
{
    /// <summary>The text where it is a plain word as <c>acs_user_not_found</c>, and holds nothing that was sent.</summary>
    public static string? ErrorType(string? text, ISeamRequest request) =>
        text is not null && Redaction.IsWord(text) && Redaction.Apply(text, request) == text ? text : null;

    /// <summary>The text where it is a UUID, or of the letters and digits of an ID without a run that could be a PIN.</summary>
    public static string? Id(string? text) => text is not null && Redaction.IsId(text) ? text : null;
}
