using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Seam.Acs.Simulator;

/// <summary>The page and its files, which are part of the program.</summary>
internal static class PageFiles
{
    // Everything comes from here and nothing else runs; names in the building can't become markup that does.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private static readonly (string Route, string File, string MediaType)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/_simulator/page/style.css", "style.css", "text/css; charset=utf-8"),
        ("/_simulator/page/icon.svg", "icon.svg", "image/svg+xml"),
        .. Scripts().Select(name => ($"/_simulator/page/{name}", name, "text/javascript; charset=utf-8")),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (route, file, mediaType) in Files)
        {
            var body = Read(file);
            routes.MapGet(route, context => WriteAsync(context.Response, body, mediaType));
        }
    }

    private static Task WriteAsync(HttpResponse response, byte[] body, string mediaType)
    {
        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return response.Body.WriteAsync(body).AsTask();
    }

    private static IEnumerable<string> Scripts() =>
        Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".js", StringComparison.Ordinal))
            .Select(name => name["page/".Length..]);

    private static byte[] Read(string file)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("page/" + file)
            ?? throw new InvalidOperationException($"The program was built without {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
