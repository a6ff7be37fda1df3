using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>No handler takes a token to a host that only an answer names.</summary>
public sealed class RedirectTests
{
    /// <summary>Handlers as callers may make them, and whether they follow redirects.</summary>
    private static readonly Dictionary<string, (Func<HttpMessageHandler> Make, bool Follows)> Handlers = new()
    {
        ["HttpClientHandler"] = (() => new HttpClientHandler(), true),
        ["SocketsHttpHandler"] = (() => new SocketsHttpHandler(), true),
        ["below others"] = (
            () => new Passing { InnerHandler = new Passing { InnerHandler = new HttpClientHandler() } },
            true
        ),
        ["HttpClientHandler that doesn't"] = (() => new HttpClientHandler { AllowAutoRedirect = false }, false),
        ["SocketsHttpHandler that doesn't"] = (() => new SocketsHttpHandler { AllowAutoRedirect = false }, false),
        ["below others that doesn't"] = (
            () => new Passing { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false } },
            false
        ),
        ["of the caller's own"] = (() => new Script(Script.Ok()), false),
    };

    public static TheoryData<string> Kinds => [.. Handlers.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_client_refuses_a_handler_that_follows_redirects(string kind)
    {
        var (make, follows) = Handlers[kind];
        using var handler = make();

        var failure = Record.Exception(() => Client.Make(handler).Dispose());

        AssertRefused(follows, failure);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_container_refuses_it_too(string kind)
    {
        var (make, follows) = Handlers[kind];
        await using var provider = Registered.Build(services =>
            services.AddSeamClient(options => options.ApiKey = Registered.Key).ConfigurePrimaryHttpMessageHandler(make)
        );

        var failure = Record.Exception(() => provider.Client());

        AssertRefused(follows, failure);
    }

    /// <summary>
    /// The reason for all this: what the framework itself does with a request that it sends on. Should it one day take such
    /// headers out, the refusal is no longer needed.
    /// </summary>
    [Fact]
    public async Task The_framework_would_take_tokens_and_bodies_along()
    {
        var taken = new TaskCompletionSource<(RequestHead Head, byte[] Body)>();
        await using var elsewhere = new SocketServer(async connection =>
        {
            var head = (await connection.ReadHeadAsync(connection.Server.Stopping))!;
            taken.SetResult((head, (await connection.ReadBodyAsync(head, connection.Server.Stopping))!));
            await SocketServer.AnswerAsync(connection.Stream, "{}");
        });
        await using var server = new SocketServer(
            (_, stream) =>
                SocketServer.WriteAsync(
                    stream,
                    $"HTTP/1.1 307 -\r\nLocation: {elsewhere.Url}\r\nContent-Length: 0\r\n\r\n"
                )
        );
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = new StringContent("4711") };
        request.Headers.TryAddWithoutValidation("authorization", "Bearer token");
        request.Headers.TryAddWithoutValidation("client-session-token", "token");

        using var response = await client.SendAsync(request);

        var (head, body) = await taken.Task;
        Assert.False(head.Headers.ContainsKey("authorization"));
        Assert.Equal("token", head.Headers["client-session-token"]);
        Assert.Equal("4711"u8, body);
    }

    private static void AssertRefused(bool follows, Exception? failure)
    {
        if (!follows)
        {
            Assert.Null(failure);
            return;
        }

        var refusal = Assert.IsType<SeamConfigurationException>(failure);
        Assert.Equal(nameof(SeamClientOptions.HttpMessageHandler), refusal.OptionName);
        Assert.Contains("AllowAutoRedirect to false", refusal.Message, StringComparison.Ordinal);
    }

    private sealed class Passing : DelegatingHandler;
}
