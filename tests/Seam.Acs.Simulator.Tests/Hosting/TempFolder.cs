using System.Text;

namespace Seam.Acs.Simulator.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("seam-acs-simulator-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    /// <summary>Writes a file that only its owner may read.</summary>
    public async Task WriteAsync(string name, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(File(name), options);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
