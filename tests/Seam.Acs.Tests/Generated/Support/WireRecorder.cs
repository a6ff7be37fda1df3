using System.Net;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>A request as it came to the transport.</summary>
internal sealed record RecordedWire(
    string Method,
    string Target,
    IReadOnlyDictionary<string, string> Headers,
    string? Body,
    bool WasSynchronous
);

/// <summary>A transport that keeps what is sent and gives prepared answers, one after the other.</summary>
internal sealed class WireRecorder(params string[] answers) : HttpMessageHandler
{
    public const string ApiKey = "seam_test1_0123456789";

    public static readonly Uri Endpoint = new("https://seam.example/");

    public List<RecordedWire> Requests { get; } = [];

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public SeamClient CreateClient(bool sendReadsAsPost = false) =>
        new(
            new SeamClientOptions
            {
                ApiKey = ApiKey,
                Endpoint = Endpoint,
                HttpMessageHandler = this,
                MaxRetries = 0,
                SendReadsAsPost = sendReadsAsPost,
                TimeProvider = Time,
            }
        );

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        return Answer(request, body, wasSynchronous: true);
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        using var body = new MemoryStream();
        if (request.Content is not null)
            await request.Content.CopyToAsync(body, cancellationToken);
        return Answer(request, body, wasSynchronous: false);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request, MemoryStream body, bool wasSynchronous)
    {
        var headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default);
        Requests.Add(
            new RecordedWire(
                request.Method.Method,
                request.RequestUri!.PathAndQuery,
                headers.ToDictionary(
                    header => header.Key.ToLowerInvariant(),
                    header => header.Value.ToString(),
                    StringComparer.Ordinal
                ),
                request.Content is null ? null : Encoding.UTF8.GetString(body.ToArray()),
                wasSynchronous
            )
        );
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answers[Requests.Count - 1], Encoding.UTF8, "application/json"),
        };
    }
}
