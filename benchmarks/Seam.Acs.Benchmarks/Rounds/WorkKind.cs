namespace Seam.Acs.Benchmarks;

/// <summary>The kinds of call, by the names that they have between processes.</summary>
internal static class WorkKind
{
    public const string Create = "create";
    public const string Get = "get";
    public const string GetSync = "get-sync";
    public const string List = "list";
}
