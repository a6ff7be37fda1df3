namespace BuildingRollout;

/// <summary>Something wrong in a file.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
/// <param name="Field">The name of the column; null: it concerns the whole line.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
internal sealed record FileError(string File, int Line, int Column, string? Field, string Message)
{
    /// <summary>As compilers write it, so that editors jump there.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Field is null ? "" : Field + ": ")}{OneLine.Of(Message)}";
}
