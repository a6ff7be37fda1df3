using Seam.Acs.Codegen.Emit;

namespace Seam.Acs.Codegen;

/// <summary>The generated files, and what the author of the facts should know.</summary>
/// <param name="Files">The generated files.</param>
/// <param name="MissingWords">The names for which the glossary has no words.</param>
/// <param name="AddedByHand">The entries of the facts that no import wrote.</param>
internal sealed record Emission(
    IReadOnlyList<EmittedFile> Files,
    IReadOnlyCollection<string> MissingWords,
    IReadOnlyList<string> AddedByHand
);
