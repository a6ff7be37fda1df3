namespace Seam.Acs;

/// <summary>
/// Returns names and IDs of a server, and null for any other text: a broken or foreign server could write anything into an
/// error's type or a header.
/// </summary>
internal static class TelemetryText
{
    /// <summary>
    /// Returns the text if it is a plain word, such as <c>acs_user_not_found</c>, without a value of the request. Otherwise
    /// null.
    /// </summary>
    public static string? ErrorType(string? text, ISeamRequest request) =>
        text is not null && Redaction.IsWord(text) && Redaction.Apply(text, request) == text ? text : null;

    /// <summary>Returns the text if it is an ID without digits that could be a PIN. Otherwise null.</summary>
    public static string? Id(string? text) => text is not null && Redaction.IsId(text) ? text : null;
}
