using System.Net.Http.Headers;
using Seam.Acs.Testing;

namespace Seam.Acs.Simulator;

/// <summary>A call of the API, as it came.</summary>
internal sealed record ApiCall : Change
{
    public required string Method { get; init; }

    /// <summary>The path and the query.</summary>
    public required string Target { get; init; }

    /// <summary>The headers that say who calls, and in which workspace.</summary>
    public required CallerHeaders Caller { get; init; }

    /// <summary>The content type of its body; null: none.</summary>
    public string? ContentType { get; init; }

    public byte[] Body { get; init; } = [];

    public override ApiAnswer? Apply(World world)
    {
        using var message = ToMessage(world);
        var (request, strike) = world.Simulator.Server.Receive(message, Body);
        world.Calls.Add(request.Path.TrimStart('/'), ApiFacts.Embedded.Operations.ContainsKey(request.Path));
        return strike.DelayBefore > TimeSpan.Zero
            ? ApiAnswer.Later(strike.DelayBefore, world.Delay(request, strike))
            : Complete(world, request, strike);
    }

    /// <summary>Has a call take its effect, and makes its answer.</summary>
    public static ApiAnswer Complete(World world, ReceivedRequest request, FaultStrike strike)
    {
        try
        {
            var server = world.Simulator.Server;
            var answer = server.Answer(request, strike, CancellationToken.None);
            return ApiAnswer.Of(server.Finish(answer, strike)) with { Delay = strike.DelayAfter };
        }
        catch (HttpRequestException)
        {
            // The simulator says by it what a caller sees of a fault: the connection breaks.
            return ApiAnswer.Dropped with { Delay = strike.DelayAfter };
        }
#pragma warning disable CA1031 // An error of ours is answered like a server's, told on standard error, and repeated by a replay.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"{request.Path} failed, which is an error of the simulator: {failure}");
            return ApiAnswer.Failed;
        }
    }

    private HttpRequestMessage ToMessage(World world)
    {
        // The target must arrive as it was written, dots and escapes included.
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var message = new HttpRequestMessage(new HttpMethod(Method), new Uri(world.Address + Target, options));
        Caller.CopyTo(message.Headers);
        message.Content = new ByteArrayContent(Body);
        if (ContentType is not null)
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return message;
    }
}

/// <summary>A call that a fault had wait took its effect.</summary>
/// <param name="Number">The number of the call among those that had to wait.</param>
internal sealed record DelayedEffect(int Number) : Change
{
    public override ApiAnswer? Apply(World world)
    {
        var (request, strike) = world.TakeDelayed(Number);
        return ApiCall.Complete(world, request, strike);
    }
}
