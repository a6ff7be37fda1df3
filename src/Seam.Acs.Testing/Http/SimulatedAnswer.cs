using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>An answer of the simulator, on its way to becoming an HTTP response.</summary>
internal sealed record SimulatedAnswer(HttpStatusCode Status, string MediaType, ReadOnlyMemory<byte> Body)
{
    private const string RequestIdHeader = "seam-request-id";

    // JSON as a JavaScript server writes it: letters beyond ASCII and apostrophes stand as they are.
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public bool IsSuccess => Status == HttpStatusCode.OK;

    public static SimulatedAnswer Json(HttpStatusCode status, JsonObject json, string requestId)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, WriterOptions))
            json.WriteTo(writer);
        return new SimulatedAnswer(status, "application/json", stream.ToArray())
        {
            Headers = [new(RequestIdHeader, requestId)],
        };
    }

    public static SimulatedAnswer Text(HttpStatusCode status, string text, string requestId) =>
        new(status, "text/plain", Encoding.UTF8.GetBytes(text)) { Headers = [new(RequestIdHeader, requestId)] };

    /// <summary>What a gateway says that stands in front of the API; it knows no request ID.</summary>
    public static SimulatedAnswer Gateway(HttpStatusCode status, string? retryAfter) =>
        new(status, "text/html", Encoding.UTF8.GetBytes($"<html><body><h1>{(int)status}</h1></body></html>"))
        {
            Headers = retryAfter is null ? [] : [new("Retry-After", retryAfter)],
        };

    public SimulatedAnswer WithHeader(string name, string value) =>
        this with
        {
            Headers = [.. Headers, new(name, value)],
        };

    public HttpResponseMessage ToResponse(HttpRequestMessage request)
    {
        var content = new ReadOnlyMemoryContent(Body);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType) { CharSet = "utf-8" };
        var response = new HttpResponseMessage(Status)
        {
            Content = content,
            RequestMessage = request,
            Version = request.Version,
        };
        foreach (var (name, value) in Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                content.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
