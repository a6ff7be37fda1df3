using System.Collections;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Seam.Acs.Hosts.Tests;

/// <summary>Serilog logs nothing secret of the library's objects, destructured or not.</summary>
public sealed class SerilogTests
{
    [Theory]
    [InlineData("{@Value}")]
    [InlineData("{Value}")]
    [InlineData("{$Value}")]
    public void Secret_of_a_destructured_object_is_hidden_by_the_rule_of_the_docs(string template)
    {
        foreach (
            var value in Secrets.Records.Append(Secrets.Options).Append(Secrets.RequestOptions).Append(Secrets.Response)
        )
        {
            var text = Log(WithRule, logger => logger.Information(template, value));

            Assert.DoesNotContain(Secrets.Mark, text, StringComparison.Ordinal);
            if (template == "{@Value}" || value is not AcsCredential)
                Assert.DoesNotContain(Secrets.Pin, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Secret_within_an_object_of_the_app_is_hidden_by_the_rule_of_the_docs()
    {
        var held = new
        {
            Secrets.Records,
            Page = new SeamPage<Webhook>([new Webhook { Secret = Secrets.Mark }], true, "c2"),
            Method = AcsCredentialAccessMethod.Code,
        };

        var text = Log(WithRule, logger => logger.Information("{@Held}", held));

        Assert.DoesNotContain(Secrets.Mark, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secrets.Pin, text, StringComparison.Ordinal);
        Assert.Contains("acs_credential_id", text, StringComparison.Ordinal);
        Assert.Contains("\"code\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_of_the_library_have_no_null_in_serilog()
    {
        var text = Log(
            configuration => configuration.MinimumLevel.Verbose(),
            logger =>
            {
                using var factory = new Serilog.Extensions.Logging.SerilogLoggerFactory(logger);
                using var seam = new SeamClient(
                    new SeamClientOptions
                    {
                        ApiKey = "seam_test_1",
                        HttpMessageHandler = new Unreachable(),
                        MaxRetries = 0,
                        LoggerFactory = factory,
                    }
                );
                Assert.ThrowsAny<SeamException>(() => seam.UsersAcs.Create(acsSystemId: "s1", fullName: "Jane"));
            }
        );

        Assert.Contains("acs/users/create", text, StringComparison.Ordinal);
        Assert.DoesNotContain("null", text, StringComparison.Ordinal);
    }

    private static LoggerConfiguration WithRule(LoggerConfiguration configuration) =>
        configuration.Destructure.ByTransformingWhere<object>(
            type => type.Namespace == "Seam.Acs" && !typeof(IEnumerable).IsAssignableFrom(type),
            value => value is AcsCredential credential ? $"{credential with { Code = null }}" : $"{value}"
        );

    private static string Log(Func<LoggerConfiguration, LoggerConfiguration> configure, Action<Serilog.ILogger> write)
    {
        var sink = new TextSink();
        using var logger = configure(new LoggerConfiguration()).WriteTo.Sink(sink).CreateLogger();
        write(logger);
        return sink.Text.ToString();
    }

    private sealed class TextSink : ILogEventSink
    {
        private readonly JsonFormatter _formatter = new(renderMessage: true);

        public StringWriter Text { get; } = new();

        public void Emit(LogEvent logEvent) => _formatter.Format(logEvent, Text);
    }

    private sealed class Unreachable : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException();

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => throw new HttpRequestException();
    }
}
