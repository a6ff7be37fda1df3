using System.Collections.ObjectModel;

namespace Seam.Acs;

/// <summary>Copies a response, for <see cref="SeamRequestOptions.OnResponse"/>.</summary>
internal static class ResponseCopy
{
    public static SeamResponse Of(SeamCall call, HttpResponseMessage response, ReadOnlyMemory<byte> body)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in response.Headers.NonValidated)
            headers[name] = values.ToString();
        foreach (var (name, values) in response.Content.Headers.NonValidated)
            headers[name] = values.ToString();
        // The length was that of the compressed bytes. The content adds its own.
        headers.Remove("Content-Length");
        return new SeamResponse
        {
            Operation = call.SentOperation,
            StatusCode = (int)response.StatusCode,
            Headers = new ReadOnlyDictionary<string, string>(headers),
            RequestId = call.RequestId,
            Attempts = call.Attempts,
            Body = body.ToArray(),
        };
    }
}
