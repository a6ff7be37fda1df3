namespace Seam.Acs.Codegen.Emit;

/// <summary>A file to write: its path from the root of the repository, and its text.</summary>
internal sealed record EmittedFile(string Path, string Text);
