namespace Seam.Acs.Simulator;

/// <summary>The requests that reached the API since it began or the record was emptied.</summary>
internal sealed record RequestsView(IReadOnlyList<RequestView> Requests)
{
    public static RequestsView Of(World world, DateTimeOffset now) =>
        new([
            .. world.Simulator.Requests.Select(request => new RequestView(
                request.Method,
                request.Path,
                request.Query,
                request.Body,
                request.At
            )),
        ]);
}

/// <summary>A request as it came, without its key.</summary>
internal sealed record RequestView(string Method, string Path, string Query, string Body, DateTimeOffset At);
