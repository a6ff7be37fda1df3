using System.Text;

namespace Seam.Acs.TestSupport;

/// <summary>A folder that is deleted after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("seam-acs-tests-");

    /// <summary>Gets the full path of the folder.</summary>
    public string Path => _folder.FullName;

    /// <summary>Returns the full path of a file in the folder.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Reads a text file.</summary>
    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    /// <summary>Writes a text file, and creates the folders that it needs.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllText(File(name), text);
    }

    /// <summary>Creates a file that only its owner may read.</summary>
    public async Task WriteAsync(string name, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(File(name), options);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}
