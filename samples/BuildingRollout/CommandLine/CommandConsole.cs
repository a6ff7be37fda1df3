namespace BuildingRollout;

/// <summary>The streams of a command.</summary>
/// <param name="Output">Standard output, for the result.</param>
/// <param name="Error">Standard error, for progress, notices and errors.</param>
/// <param name="Input">Standard input, for confirmations. Null if it is no terminal.</param>
internal sealed record CommandConsole(TextWriter Output, TextWriter Error, TextReader? Input);
