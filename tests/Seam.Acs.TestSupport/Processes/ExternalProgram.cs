namespace Seam.Acs.TestSupport;

/// <summary>Finds programs that some tests need. Without them those tests are skipped, except in CI.</summary>
public static class ExternalProgram
{
    /// <summary>Returns the path of a program on <c>PATH</c>, or null if there is none.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder =>
                new[] { name, name + ".exe", name + ".cmd" }.Select(file => Path.Combine(folder, file))
            )
            .FirstOrDefault(File.Exists);

    /// <summary>Returns the path of a program. If it is missing, skips the test, or fails it in CI.</summary>
    public static string Require(string name)
    {
        var path = Find(name);
        if (path is null)
        {
            var missing = $"{name} is not installed.";
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{missing} CI must install it.");
            Assert.Skip(missing);
        }

        return path;
    }
}
