using System.Collections.ObjectModel;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>
/// An answer of the server as it came, for <see cref="SeamRequestOptions.OnResponse"/>. It is a copy, which may be kept.
/// </summary>
/// <remarks>The body may hold PINs and tokens: don't log it where that matters. The text of this object hides it.</remarks>
public sealed class SeamResponse
{
    /// <summary>
    /// The operation that was answered, as the API's path without its leading slash: <c>acs/users/create</c>. While a call
    /// waits for an action it is <c>action_attempts/get</c>.
    /// </summary>
    public string Operation { get; init; } = "";

    /// <summary>The HTTP status, as a number.</summary>
    public int StatusCode { get; init; }

    /// <summary>
    /// The headers, by their names in any case. The values of one that came several times are joined by a comma and a space.
    /// Those that tell how the body was carried (<c>Content-Length</c>, <c>Content-Encoding</c>) are left out.
    /// </summary>
    [JsonIgnore, IgnoreDataMember]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>
    /// Seam's ID of the request, from the header <c>seam-request-id</c>; <c>null</c> where the answer came from something
    /// before Seam.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>How many times the request was handed to the network, the one that was answered included.</summary>
    public int Attempts { get; init; }

    /// <summary>The bytes of the body, decompressed. Empty where there was none.</summary>
    [JsonIgnore, IgnoreDataMember]
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as text, read as UTF-8.</summary>
    public string GetText() => Encoding.UTF8.GetString(Body.Span);

    /// <summary>What the answer was, without its headers and body.</summary>
    public override string ToString() =>
        $"{nameof(SeamResponse)} {{ {nameof(Operation)} = {Operation}, {nameof(StatusCode)} = {StatusCode}, "
        + $"{nameof(RequestId)} = {(RequestId is null ? null : Redaction.Printable(RequestId))}, {nameof(Attempts)} = {Attempts}, {nameof(Body)} = {Body.Length} bytes }}";
}
