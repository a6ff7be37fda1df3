using System.Net;
using System.Net.Sockets;
using Seam.Acs.Testing;

namespace Seam.Acs.TestSupport;

/// <summary>A simulator behind a loopback address, so that several processes can meet one workspace.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    // Headers that belong to the connection, or that the content sets itself.
    private static readonly string[] OwnHeaders = ["Host", "Connection", "Content-Length", "Content-Type"];

    private readonly HttpListener _listener;
    private readonly HttpMessageInvoker _simulator;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _serving;

    public SimulatorHost(SeamSimulatorOptions? options = null)
        : this(new SeamSimulator(options)) { }

    /// <param name="simulator">The workspace.</param>
    /// <param name="handler">Stands before it, and sees what comes and goes; null: nothing does.</param>
    public SimulatorHost(SeamSimulator simulator, DelegatingHandler? handler = null)
    {
        Simulator = simulator;
        HttpMessageHandler served = simulator.CreateHandler();
        if (handler is not null)
        {
            handler.InnerHandler = served;
            served = handler;
        }

        _simulator = new HttpMessageInvoker(served);
        (_listener, Endpoint) = Listen();
        _serving = ServeAsync();
    }

    public SeamSimulator Simulator { get; }

    public string Endpoint { get; }

    /// <summary>Told of each request, by its path, before it is served.</summary>
    public Func<string, Task> BeforeServing { get; set; } = _ => Task.CompletedTask;

    /// <summary>Told of each request, by its path, when it has had its effect and before it is answered.</summary>
    public Func<string, Task> BeforeAnswering { get; set; } = _ => Task.CompletedTask;

    /// <summary>Changes the body of an answer, by its path.</summary>
    public Func<string, string, string> Rewrite { get; set; } = (_, body) => body;

    public Dictionary<string, string> Environment =>
        new() { ["SEAM_API_KEY"] = Simulator.ApiKey, ["SEAM_ENDPOINT"] = Endpoint };

    /// <summary>How often an operation was called.</summary>
    public int Calls(string operation) => Simulator.Requests.Count(request => request.Path == "/" + operation);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Abort();
        await _serving;
        _simulator.Dispose();
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var running = new List<Task>();
        while (true)
        {
            try
            {
                running.Add(ServeAsync(await _listener.GetContextAsync()));
            }
            catch (Exception failure) when (failure is HttpListenerException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(running);
    }

    private async Task ServeAsync(HttpListenerContext context)
    {
        try
        {
            var path = context.Request.Url!.AbsolutePath;
            await BeforeServing(path).WaitAsync(_closing.Token);
            using var request = await ReadAsync(context.Request);
            using var answer = await _simulator.SendAsync(request, _closing.Token);
            await BeforeAnswering(path).WaitAsync(_closing.Token);
            await WriteAsync(answer, path, context.Response);
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException or OperationCanceledException or HttpListenerException)
        {
            // The simulator dropped the connection, or the caller did.
            context.Response.Abort();
        }
    }

    private static async Task<HttpRequestMessage> ReadAsync(HttpListenerRequest received)
    {
        using var body = new MemoryStream();
        await received.InputStream.CopyToAsync(body);
        var request = new HttpRequestMessage(new HttpMethod(received.HttpMethod), received.Url)
        {
            Content = new ByteArrayContent(body.ToArray()),
        };
        foreach (var name in received.Headers.AllKeys.Except(OwnHeaders, StringComparer.OrdinalIgnoreCase))
            request.Headers.TryAddWithoutValidation(name!, received.Headers[name]);
        if (received.ContentType is { } contentType)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return request;
    }

    private async Task WriteAsync(HttpResponseMessage answer, string path, HttpListenerResponse response)
    {
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.NonValidated)
            response.Headers[name] = values.ToString();
        response.ContentType = answer.Content.Headers.ContentType?.ToString();
        var body = Rewrite(path, await answer.Content.ReadAsStringAsync());
        await response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body));
        response.Close();
    }

    private static (HttpListener, string) Listen()
    {
        for (var tries = 1; ; tries++)
        {
            var address = $"http://127.0.0.1:{LoopbackPort.FindFree()}/";
            var listener = new HttpListener { Prefixes = { address } };
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (tries < 10)
            {
                // Somebody else took the port in the meantime.
                listener.Close();
            }
        }
    }
}
