using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Seam.Acs.Simulator;

/// <summary>Passes requests to the simulated API, and its answers back as they are.</summary>
internal sealed class ApiEndpoint
{
    private readonly World _world;
    private readonly TimeProvider _machine;

    public ApiEndpoint(World world, TimeProvider machine)
    {
        _world = world;
        _machine = machine;
    }

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, context.RequestAborted);
        var call = new ApiCall
        {
            Method = request.Method,
            Target = TargetOf(context),
            Caller = CallerHeaders.Of(request.Headers, _world),
            ContentType = request.ContentType,
            Body = body.ToArray(),
        };
        var answer = await WaitAsync(_world.Do(call)!, context.RequestAborted);
        if (answer.IsDropped)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    // The delays that faults set. Who leaves before a call has its effect forestalls it.
    private async Task<ApiAnswer> WaitAsync(ApiAnswer answer, CancellationToken aborted)
    {
        if (answer.Delay > TimeSpan.Zero)
            await Task.Delay(answer.Delay, _machine, aborted);
        return answer.DelayedCall is { } number
            ? await WaitAsync(_world.Do(new DelayedEffect(number))!, aborted)
            : answer;
    }

    // As it stands in the request line; what is no path there (as with a proxy) is taken as it was understood.
    private static string TargetOf(HttpContext context) =>
        context.Features.Get<IHttpRequestFeature>()?.RawTarget is ['/', ..] target
            ? target
            : context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
}
