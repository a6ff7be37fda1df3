using System.Text;

namespace Seam.Acs.Tests;

/// <summary>Whatever a server answers, a call returns or throws what the library says that it throws.</summary>
public sealed class PipelineFuzzTests
{
    // A hundredth of what the readers get: the pipeline around them is the same for all.
    private static readonly int Calls = FuzzSettings.Inputs / 100;

    private static readonly string[] RetryAfters =
    [
        "0",
        "-1",
        "1e9",
        "99999999999999999999",
        "Wed, 01 Jul 2026 12:00:20 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "\u00ff",
        "",
    ];

    private static readonly int[] Statuses = [200, 201, 204, 299, 302, 400, 401, 404, 408, 418, 429, 500, 503, 599];

    [Fact]
    public async Task Every_answer_is_a_result_or_an_exception_of_the_library()
    {
        var failures = new FuzzFailures();
        var (read, refused) = (0, 0);
        using var server = new HostileServer();
        using var client = Client.Make(
            server,
            new TestTime(),
            options =>
            {
                options.MaxRetries = 0;
                options.WaitForActionAttempts = new ActionAttemptWait { Interval = TimeSpan.FromSeconds(4) };
            }
        );
        for (var index = 0; index < Calls && !failures.IsEnough; index++)
        {
            var dice = Dice.Of(FuzzSettings.Seed, index);
            var (name, call) = dice.Of(HostileCalls.All);
            Answer(server, dice);
            try
            {
                if (await Refusal(() => call(client)) is { } refusal)
                {
                    Check(refusal);
                    refused++;
                }
                else
                {
                    read++;
                }
            }
            catch (Exception failure)
            {
                failures.Add($"{name}, status {server.Status}", index, server.Body, failure);
            }
        }

        failures.AssertNone();
        Assert.InRange(read, Calls / 20, Calls);
        Assert.InRange(refused, Calls / 20, Calls);
        // An action that never ends is asked for a few times, and no list goes on for ever.
        Assert.InRange(server.Requests, Calls, Calls * 2);
    }

    private static async Task<SeamException?> Refusal(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (SeamException refusal)
        {
            return refusal;
        }
    }

    private static void Answer(HostileServer server, Dice dice)
    {
        server.Status = dice.OneIn(2) ? 200 : dice.Of(Statuses);
        var body = (server.Status < 300 ? HostileCalls.Answers : HostileCalls.Failures).Make(dice);
        server.Body = dice.OneIn(50) ? [] : body.ToArray();
        server.Headers =
        [
            ("Content-Type", dice.OneIn(8) ? "text/html; charset=klingon;;" : "application/json"),
            ("Retry-After", dice.Of(RetryAfters)),
            ("seam-request-id", dice.OneIn(8) ? "\u00ff\u0007x " + new string('y', 500) : "r1"),
            ("Location", dice.OneIn(2) ? "http://[broken" : "https://elsewhere.test/x"),
        ];
    }

    /// <summary>What goes to logs is one short line, whatever came.</summary>
    private static void Check(SeamException refusal)
    {
        Assert.NotEqual("", refusal.Operation);
        Assert.True(refusal.Message.Length < 4000, $"The message has {refusal.Message.Length} characters.");
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.NotEqual(0, Encoding.UTF8.GetByteCount(refusal.ToString()));
    }
}
