using System.Text.Json.Nodes;

namespace Seam.Acs.Testing;

/// <summary>What is wrong with the parameters of a call, by dotted parameter name; <c>""</c> is the call as a whole.</summary>
internal sealed class ValidationErrors
{
    private readonly List<(string Path, string Problem)> _entries = [];

    public bool Any => _entries.Count > 0;

    /// <summary>One line that names the parameters and their problems, and never their values.</summary>
    public string Summary =>
        string.Join(
            "; ",
            _entries.Select(entry => entry.Path.Length == 0 ? entry.Problem : entry.Path + " " + entry.Problem)
        );

    public void Add(string path, string problem) => _entries.Add((path, problem));

    public JsonObject ToJson()
    {
        var root = new JsonObject { ["_errors"] = new JsonArray() };
        foreach (var (path, problem) in _entries)
        {
            var node = root;
            foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                if (node[part] is not JsonObject child)
                    node[part] = child = new JsonObject { ["_errors"] = new JsonArray() };
                node = child;
            }
            node["_errors"]!.AsArray().Add((JsonNode?)JsonValue.Create(problem));
        }
        return root;
    }
}
