using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Seam.Acs.Benchmarks;

/// <summary>
/// The server that all peers call, in a process of its own: no work but to send bytes, so that what is measured is the client.
/// </summary>
internal static class BenchmarkServer
{
    /// <summary>Runs until the standard input ends. Each line of it asks how many connections clients have opened.</summary>
    /// <param name="certificatePath">Where the certificate goes, in PEM, for clients to trust.</param>
    public static async Task RunAsync(string certificatePath)
    {
        using var certificate = ServerCertificate.Make(TimeProvider.System);
        await File.WriteAllTextAsync(certificatePath, certificate.ExportCertificatePem());
        var connections = new ConnectionCount();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            // HTTP/2 without TLS has a port of its own, as there is nothing to agree on the version with.
            Listen(options, connections, listen => listen.Protocols = HttpProtocols.Http1);
            Listen(options, connections, listen => listen.UseHttps(certificate));
            Listen(options, connections, listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        foreach (var address in AddressesOf(app))
            Console.WriteLine(address);
        // Asked over HTTP, the question itself would be one more connection.
        while (await Console.In.ReadLineAsync() is not null)
            Console.WriteLine(connections.Opened.ToString(CultureInfo.InvariantCulture));
        await app.StopAsync();
    }

    private static void Listen(
        KestrelServerOptions options,
        ConnectionCount connections,
        Action<ListenOptions> configure
    ) =>
        options.Listen(
            IPAddress.Loopback,
            0,
            listen =>
            {
                listen.Use(next =>
                    connection =>
                    {
                        connections.Add();
                        return next(connection);
                    }
                );
                configure(listen);
            }
        );

    private static ICollection<string> AddressesOf(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;

    private static async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.Path.Value switch
        {
            "/acs/credentials/get" or "/acs/credentials/create" => Answers.One,
            "/acs/credentials/list" => Answers.List,
            _ => null,
        };
        if (body is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (HttpMethods.IsPost(context.Request.Method))
            await context.Request.Body.CopyToAsync(Stream.Null);
        var headers = context.Response.Headers;
        headers.ContentType = "application/json; charset=utf-8";
        headers.ContentLength = body.Length;
        headers["seam-request-id"] = "4f0c2a6e-93c1-4e0b-8a55-2f6f5d6f8a10";
        await context.Response.Body.WriteAsync(body);
    }
}
