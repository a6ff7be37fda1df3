using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace Seam.Acs.Tests;

/// <summary>
/// A client of a container decompresses with .NET's handler, as the app's own handlers stand above it. A client of its own
/// decompresses itself. Both must read the same.
/// </summary>
public sealed class EncodingTests
{
    private const string Json = """{"acs_users":[{"display_name":"José"}],"ok":true}""";

    private static readonly byte[] Plain = System.Text.Encoding.UTF8.GetBytes(Json);

    public static TheoryData<string, string, string> Bodies =>
        new()
        {
            { "", "plain", "José" },
            { "identity", "plain", "José" },
            { "zstd", "plain", "José" },
            { "gzip", "gzip", "José" },
            { "GZip", "gzip", "José" },
            { "deflate", "zlib", "José" },
            { "deflate", "deflate", "José" },
            { "br", "brotli", "José" },
            { "gzip", "plain", "SeamTransportException" },
            { "deflate", "plain", "SeamTransportException" },
            { "br", "plain", "SeamTransportException" },
            { "deflate", "gzip", "SeamTransportException" },
            { "br", "gzip", "SeamTransportException" },
            { "gzip", "zlib", "SeamTransportException" },
            { "", "gzip", "SeamResponseException" },
            { "gzip", "empty", "SeamResponseException" },
            { "deflate", "empty", "SeamResponseException" },
            { "br", "empty", "SeamResponseException" },
            { "gzip", "half gzip", "SeamResponseException" },
            { "deflate", "half zlib", "SeamResponseException" },
            { "br", "half brotli", "SeamResponseException" },
            { "gzip", "gzip and rest", "José" },
            { "deflate", "zlib and rest", "José" },
            { "br", "brotli and rest", "José" },
        };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Both_kinds_of_clients_read_a_body_alike(string encoding, string form, string expected)
    {
        await using var server = new SocketServer((_, stream) => AnswerAsync(stream, encoding, BodyOf(form)));
        using var alone = new SeamClient(OptionsFor(server));
        await using var services = new ServiceCollection()
            .AddSeamClient(options => Configure(options, server))
            .Services.BuildServiceProvider();
        var registered = services.GetRequiredService<SeamClient>();

        string[] outcomes =
        [
            await OutcomeAsync(() => alone.UsersAcs.ListAsync()),
            await OutcomeAsync(() => registered.UsersAcs.ListAsync()),
            await OutcomeAsync(() => Task.FromResult(alone.UsersAcs.List())),
            await OutcomeAsync(() => Task.FromResult(registered.UsersAcs.List())),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(expected, outcome));
    }

    private static SeamClientOptions OptionsFor(SocketServer server)
    {
        var options = new SeamClientOptions();
        Configure(options, server);
        return options;
    }

    private static void Configure(SeamClientOptions options, SocketServer server)
    {
        options.ApiKey = "seam_test_1";
        options.Endpoint = server.Url;
        options.MaxRetries = 0;
    }

    private static async Task<string> OutcomeAsync(Func<Task<SeamPage<AcsUser>>> list)
    {
        try
        {
            return (await list())[0].DisplayName;
        }
        catch (SeamException failure)
        {
            return failure.GetType().Name;
        }
    }

    private static async Task AnswerAsync(NetworkStream stream, string encoding, byte[] body)
    {
        var header = encoding.Length == 0 ? "" : $"Content-Encoding: {encoding}\r\n";
        var length = body.Length.ToString(CultureInfo.InvariantCulture);
        await SocketServer.WriteAsync(stream, $"HTTP/1.1 200 OK\r\n{header}Content-Length: {length}\r\n\r\n");
        await stream.WriteAsync(body);
    }

    private static byte[] BodyOf(string form) =>
        form switch
        {
            "empty" => [],
            "plain" => Plain,
            _ when form.StartsWith("half ", StringComparison.Ordinal) => BodyOf(form[5..])[..^12],
            _ when form.EndsWith(" and rest", StringComparison.Ordinal) => [.. BodyOf(form[..^9]), 1, 2, 3],
            _ => Compress(form),
        };

    private static byte[] Compress(string format)
    {
        var compressed = new MemoryStream();
        using (
            Stream stream = format switch
            {
                "gzip" => new GZipStream(compressed, CompressionMode.Compress),
                "zlib" => new ZLibStream(compressed, CompressionMode.Compress),
                "deflate" => new DeflateStream(compressed, CompressionMode.Compress),
                _ => new BrotliStream(compressed, CompressionMode.Compress),
            }
        )
            stream.Write(Plain);
        return compressed.ToArray();
    }
}
