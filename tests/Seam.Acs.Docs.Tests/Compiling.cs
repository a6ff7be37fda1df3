using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Seam.Acs.Docs.Tests;

/// <summary>What it takes to compile C# as the SDK does.</summary>
internal static class Compiling
{
    public const LanguageVersion Language = LanguageVersion.CSharp14;

    /// <summary>What the SDK adds to each file of a library.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    /// <summary>All assemblies that these tests run on, but those that are left out by their names.</summary>
    public static IEnumerable<MetadataReference> References(Predicate<string>? isLeftOut = null) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => isLeftOut is null || !isLeftOut(Path.GetFileName(path)))
            .Select(path => MetadataReference.CreateFromFile(path));
}
