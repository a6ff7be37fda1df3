using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Seam.Acs.Conformance.Tests;

/// <summary>An answer as it went over the wire.</summary>
internal sealed record RecordedAnswer(string Verb, string Path, int Status, string? MediaType, string Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();
}

/// <summary>Keeps what a server answers.</summary>
internal sealed class AnswerRecorder : DelegatingHandler
{
    private readonly ConcurrentQueue<RecordedAnswer> _answers = [];

    public IReadOnlyCollection<RecordedAnswer> Answers => _answers;

    /// <summary>The paths of the operations that succeeded.</summary>
    public IEnumerable<string> Succeeded => _answers.Where(answer => answer.IsSuccess).Select(answer => answer.Path);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var response = await base.SendAsync(request, cancellationToken);
        Keep(request, response, await response.Content.ReadAsStringAsync(cancellationToken));
        return response;
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = base.Send(request, cancellationToken);
        using var copy = new MemoryStream();
        response.Content.CopyTo(copy, null, cancellationToken);
        var type = response.Content.Headers.ContentType;
        response.Content = new ByteArrayContent(copy.ToArray()) { Headers = { ContentType = type } };
        Keep(request, response, System.Text.Encoding.UTF8.GetString(copy.ToArray()));
        return response;
    }

    private void Keep(HttpRequestMessage request, HttpResponseMessage response, string body) =>
        _answers.Enqueue(
            new RecordedAnswer(
                request.Method.Method,
                request.RequestUri!.AbsolutePath,
                (int)response.StatusCode,
                response.Content.Headers.ContentType?.MediaType,
                body
            )
        );
}
