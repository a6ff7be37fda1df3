using System.Net;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Any operation can be called in one statement.</summary>
public sealed class EveryCallTests
{
    [Fact]
    public async Task Every_operation_is_called_once_by_one_statement_each()
    {
        using var server = new FactsServer();
        using var seam = new SeamClient(
            new SeamClientOptions
            {
                ApiKey = WireRecorder.ApiKey,
                HttpMessageHandler = server,
                MaxRetries = 0,
            }
        );

        await EveryCall.Make(seam);

        Assert.Equal(
            ApiFacts.Instance.Operations.Select(operation => operation.Path).Order(StringComparer.Ordinal),
            server.Paths.Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Answers any operation with what the facts say that it returns.</summary>
    private sealed class FactsServer : HttpMessageHandler
    {
        public List<string> Paths { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var operation = ApiFacts.Operation(request.RequestUri!.AbsolutePath);
            Assert.Equal(operation.Verb, request.Method.Method);
            Paths.Add(operation.Path);
            var body = SampleAnswer.Body(operation, SampleAnswer.Value(operation));
            return Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(body, Encoding.UTF8, "application/json"),
                }
            );
        }
    }
}
