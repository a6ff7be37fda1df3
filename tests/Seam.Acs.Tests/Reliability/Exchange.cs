using System.Globalization;
using System.Text;

namespace Seam.Acs.Tests;

/// <summary>A request that reached the server whole.</summary>
internal sealed record Delivery(string Path)
{
    /// <summary>Whether the server said that it did nothing.</summary>
    public bool IsRefused { get; set; }
}

/// <summary>What a server can do with a connection, and with the request that came over it.</summary>
/// <param name="scene">What it is part of.</param>
/// <param name="connection">The connection.</param>
/// <param name="delivery">The request; <c>null</c> where it was not read whole.</param>
internal sealed class Exchange(FaultScene scene, SocketConnection connection, Delivery? delivery)
{
    // More than the buffers on the way can hold, so that it can be written only while the client reads.
    private static readonly byte[] HalfBody = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));

    public FaultScene Scene => scene;

    public FaultCall Call => scene.Call;

    public SocketConnection Connection => connection;

    /// <summary>Whether the connection is done with.</summary>
    public bool HasEnded { get; private set; }

    public Task SucceedAsync() => AnswerAsync(200, Call.Body(Call.Value));

    public Task AnswerValueAsync(string value) => AnswerAsync(200, Call.Body(value));

    /// <summary>Tells of an action attempt.</summary>
    public Task AnswerActionAsync(string status, string members = "\"result\":null") =>
        AnswerAsync(
            200,
            $$$"""{"action_attempt":{"action_attempt_id":"a1","action_type":"UNLOCK_DOOR","status":"{{{status}}}",{{{members}}}}}"""
        );

    public Task AnswerAsync(int status, string body = "", params string[] headers) =>
        AnswerAsync(status, Encoding.UTF8.GetBytes(body), headers);

    public async Task AnswerAsync(int status, byte[] body, params string[] headers)
    {
        await BeginAsync(status, [$"Content-Length: {body.Length}", .. headers]);
        await connection.Stream.WriteAsync(body);
    }

    /// <summary>Writes the head of an answer.</summary>
    public Task BeginAsync(int status, params string[] headers)
    {
        // What a server answers so it has not done; only this is taken from the meaning of the statuses.
        if (delivery is not null)
            delivery.IsRefused = status is 307 or 308 or (>= 400 and < 500 and not 408);
        return WriteAsync($"HTTP/1.1 {status} -\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");
    }

    /// <summary>Answers with the half of a body, of which the client has read a part when this returns.</summary>
    public async Task BeginBodyAsync(int status)
    {
        await BeginAsync(status, $"Content-Length: {2 * HalfBody.Length}");
        connection.LimitBuffer();
        await connection.Stream.WriteAsync(HalfBody);
    }

    public Task WriteAsync(string text) => SocketServer.WriteAsync(connection.Stream, text);

    /// <summary>Ends the connection.</summary>
    public Task CloseAsync()
    {
        HasEnded = true;
        return Task.CompletedTask;
    }

    /// <summary>Breaks the connection off.</summary>
    public Task ResetAsync()
    {
        HasEnded = true;
        connection.Reset();
        return Task.CompletedTask;
    }

    /// <summary>Lets the time pass in which an answer could come, and keeps the connection open.</summary>
    public Task KeepSilentAsync()
    {
        scene.Time.Advance(scene.TimeLeft);
        return WaitForEndAsync();
    }

    public async Task CancelAsync()
    {
        await scene.CancelAsync();
        await WaitForEndAsync();
    }

    /// <summary>Answers in equal pieces, a second before each.</summary>
    /// <param name="text">The whole answer.</param>
    /// <param name="seconds">How long that takes.</param>
    /// <param name="stopsAfter">After how many seconds no more comes.</param>
    public async Task DripAsync(string text, int seconds, int stopsAfter = int.MaxValue)
    {
        for (var second = 0; second < Math.Min(seconds, stopsAfter); second++)
        {
            scene.Time.Advance(TimeSpan.FromSeconds(1));
            var from = text.Length * second / seconds;
            await WriteAsync(text[from..(text.Length * (second + 1) / seconds)]);
        }

        if (stopsAfter < seconds)
            await WaitForEndAsync();
    }

    /// <summary>A date as headers have it.</summary>
    public string DateIn(TimeSpan time) => (scene.Time.GetUtcNow() + time).ToString("r", CultureInfo.InvariantCulture);

    private Task WaitForEndAsync() => Task.Delay(Timeout.Infinite, connection.Server.Stopping);
}
