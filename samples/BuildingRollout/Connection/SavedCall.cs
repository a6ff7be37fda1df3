using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace BuildingRollout;

/// <summary>The first line of a saved building.</summary>
/// <param name="BeganAt">When it was made.</param>
/// <param name="Doors">Its doors.</param>
internal sealed record SavedHeader(DateTimeOffset BeganAt, IReadOnlyList<string> Doors);

/// <summary>A further line: a call that may have changed the building.</summary>
/// <param name="At">When it had its effect.</param>
/// <param name="Method">Its verb.</param>
/// <param name="Target">Path and query.</param>
/// <param name="Body">Its JSON; null: none.</param>
/// <param name="Status">The status that it was answered with.</param>
internal sealed record SavedCall(DateTimeOffset At, string Method, string Target, string? Body, int Status)
{
    public HttpRequestMessage ToRequest(Uri endpoint, string apiKey)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(endpoint, Target));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        if (Body is not null)
            request.Content = new StringContent(Body, new MediaTypeHeaderValue("application/json"));
        return request;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SavedHeader))]
[JsonSerializable(typeof(SavedCall))]
internal sealed partial class SavedJson : JsonSerializerContext;
