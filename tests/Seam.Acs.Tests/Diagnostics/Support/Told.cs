using System.Collections;
using System.Diagnostics;
using System.Globalization;

namespace Seam.Acs.Tests;

/// <summary>All that can be seen of a client from outside, a line each.</summary>
internal static class Told
{
    public static IEnumerable<string> By(Observer observer) =>
        observer
            .Spans.SelectMany(Of)
            .Concat(observer.Measurements.Select(measured => $"metric {measured.Name}: {Text(measured.Tags)}"))
            .Concat(observer.Logs.Messages.SelectMany(Of))
            .Concat(observer.Logs.Scopes.Select(scope => $"scope: {scope}"))
            // Its own name is made by chance, and could hold anything.
            .Select(line => line.Replace(observer.Host, "seam.test", StringComparison.Ordinal));

    /// <summary>An exception as it is printed, with those within, and what they carry beside their messages.</summary>
    public static IEnumerable<string> By(Exception failure)
    {
        yield return $"exception: {failure}";
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            yield return $"exception message: {inner.Message}";
            foreach (DictionaryEntry entry in inner.Data)
                yield return $"exception data: {entry.Key} = {entry.Value}";
        }
    }

    private static IEnumerable<string> Of(Activity span)
    {
        yield return $"span {span.OperationName}, {span.DisplayName}: {span.Status} {span.StatusDescription}";
        yield return $"tags of {span.OperationName}: {Text(span.TagObjects)}";
        yield return $"baggage of {span.OperationName}: {Text(span.Baggage)}, {span.TraceStateString}";
        foreach (var happened in span.Events)
            yield return $"event {happened.Name} of {span.OperationName}: {Text(happened.Tags)}";
    }

    private static IEnumerable<string> Of(LoggedMessage message)
    {
        yield return $"log {message.Category} {message.Id}: {message.Text}";
        yield return $"values of {message.Id}: {Text(message.Values)}";
        if (message.Exception is { } exception)
            yield return $"exception of {message.Id}: {exception}";
    }

    private static string Text<T>(IEnumerable<KeyValuePair<string, T>> values) =>
        string.Join(
            "; ",
            values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key} = {value.Value}"))
        );
}
